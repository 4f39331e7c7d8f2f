package app.waybill.ui.edit;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ServicePart;
import app.waybill.ui.control.RowCell;

/// What a container becomes: words, or a choice where it could become one of several.
final class BecomesCell extends RowCell<PlannedLine> {
    private final PlanTable table;
    private final ComboBox<ServicePart> choice = new ComboBox<>();
    private @Nullable PlannedLine shown;

    BecomesCell(PlanTable table) {
        this.table = table;
        choice.getStyleClass().add("small");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ServicePart container) {
                return container == null || shown == null ? "" : shown.words(container);
            }

            @Override
            public ServicePart fromString(String text) {
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
        List<ServicePart> choices = row.line().outcome().choices();
        boolean several = choices.size() > 1;
        say(several ? "" : row.becomes(), (row.becomes() + "\n" + row.note()).strip());
        setGraphic(several ? choice : null);
        if (several) {
            choice.setOnAction(null);
            choice.getItems().setAll(choices);
            choice.setValue(row.line().after().orElse(null));
            choice.setAccessibleText("What " + row.line().part() + " of " + row.line().service() + " becomes");
            choice.setOnAction(_ -> table.lines().choose(row, choice.getValue()));
        }
    }
}
