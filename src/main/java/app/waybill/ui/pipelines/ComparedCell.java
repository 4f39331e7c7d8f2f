package app.waybill.ui.pipelines;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;

/// A row of the comparison: a heading, or what differs and how.
final class ComparedCell extends ListCell<ComparedRow> {
    private final StatusWord kind = new StatusWord();
    private final Label text = new Label();
    private final HBox row = new HBox(8, kind, text);

    ComparedCell() {
        kind.setMinWidth(96);
        kind.managedProperty().bind(kind.visibleProperty());
        row.getStyleClass().add("pipeline-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ComparedRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item == null) {
            return;
        }
        Status look = item.look();
        kind.setVisible(look != null);
        if (look != null) {
            kind.show(look);
        }
        text.setText(item.text());
        text.getStyleClass().setAll("label", item.isHeading() ? "strong" : "mono");
        setAccessibleText((look == null ? "" : look.word() + ": ") + item.text());
    }
}
