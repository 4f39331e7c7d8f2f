package app.waybill.ui.watch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Status;

/// What rows of the page are made of.
final class Row {
    private Row() {
    }

    static HBox of(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that is never cut off.
    static Label whole(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A state by its icon alone, for where words stand beside it.
    static Label icon(Status status) {
        Label label = whole("", "toned");
        status.tone().on(label);
        label.setGraphic(Icons.of(status.icon()));
        label.setAccessibleText(status.word());
        return label;
    }
}
