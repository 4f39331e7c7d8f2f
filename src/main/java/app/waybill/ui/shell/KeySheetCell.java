package app.waybill.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.KeyCaps;
import app.waybill.ui.control.KeyText;

/// A row of the key sheet: a command and its keys; muted while it cannot run.
final class KeySheetCell extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
        super.updateItem(command, empty);
        setGraphic(command == null ? null : row(command));
        setAccessibleText(command == null ? null : (command.words() + " " + KeyText.of(command)).strip());
    }

    private static HBox row(Command command) {
        Label title = new Label(command.words());
        if (!command.enabled().get()) {
            title.getStyleClass().add("muted");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, Icons.of(command.icon()), title, gap, new KeyCaps(KeyText.of(command)));
        row.getStyleClass().add("row");
        return row;
    }
}
