package app.waybill.ui.edit;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.control.RowCell;

/// What a container becomes: words, or a choice where it could become one of several.
final class BecomesCell extends RowCell<PlannedLine> {
    private final PlanTable table;
    private final ComboBox<ContainerMapping> choice = new ComboBox<>();
    private @Nullable PlannedLine shown;

    BecomesCell(PlanTable table) {
        this.table = table;
        choice.getStyleClass().add("small");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ContainerMapping container) {
                return container == null || shown == null ? "" : shown.words(container);
            }

            @Override
            public ContainerMapping fromString(String text) {
                return choice.getValue();
            }
        });
    }

    @Override
    protected boolean showsRowAlone() {
        return false;
    }

    @Override
    protected void show(PlannedLine row) {
        shown = row;
        boolean several = row.line().outcome() instanceof Outcome.Change change && change.others().size() > 1;
        say(several ? "" : row.becomes(), (row.becomes() + "\n" + row.note()).strip());
        setGraphic(several ? choice : null);
        if (several && row.line().outcome() instanceof Outcome.Change change) {
            choice.setOnAction(null);
            choice.getItems().setAll(change.others());
            choice.setValue(change.after());
            choice.setAccessibleText("What " + row.line().container() + " of " + row.line().service() + " becomes");
            choice.setOnAction(_ -> table.lines().choose(row, choice.getValue()));
        }
    }
}
