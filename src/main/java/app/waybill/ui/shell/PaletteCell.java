package app.waybill.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Icons;

/// One thing that the palette found: icon, title, detail, and at the right what kind of thing it is.
final class PaletteCell extends ListCell<PaletteEntry> {
    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        Label detail = label(entry.detail(), "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.of(entry.icon()), label(entry.title(), "title"), detail, gap,
                label(entry.group(), "muted"));
        row.getStyleClass().add("row");
        setGraphic(row);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().addAll(style, "secondary");
        return label;
    }
}
