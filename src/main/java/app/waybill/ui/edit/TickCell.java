package app.waybill.ui.edit;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.RowCell;

/// Whether a line is to be done; a cross where it cannot be, nothing where it is so already.
final class TickCell extends RowCell<PlannedLine> {
    private final PlanTable table;
    private final CheckBox tick = new CheckBox();
    private final Node cannot = Icons.of("fth-x-circle");

    TickCell(PlanTable table) {
        this.table = table;
        tick.setFocusTraversable(false);
        cannot.getStyleClass().addAll("toned", "tone-danger");
        cannot.setAccessibleText("cannot be changed");
    }

    @Override
    protected boolean showsRowAlone() {
        return false;
    }

    @Override
    protected void show(PlannedLine row) {
        tick.setSelected(row.isTicked());
        tick.setAccessibleText("Change " + row.line().part() + " of " + row.line().service());
        tick.setOnAction(_ -> table.tick(List.of(row), tick.isSelected()));
        setGraphic(row.isChange() ? tick : row.line().objection().isPresent() ? cannot : null);
    }
}
