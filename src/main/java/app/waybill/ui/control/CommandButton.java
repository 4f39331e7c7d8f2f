package app.waybill.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;

import atlantafx.base.theme.Styles;

/// Makes the doors to a command: buttons and menu items with its words, icon, key and state.
public final class CommandButton {
    private CommandButton() {
    }

    /// A button with icon and words.
    public static Button of(Command command) {
        Button button = new Button();
        button.setText(command.title());
        button.setMinWidth(Button.USE_PREF_SIZE);
        bind(button, command);
        return button;
    }

    /// A flat button with the icon alone; the words are its tooltip.
    public static Button icon(Command command) {
        Button button = new Button();
        button.setText(command.title());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        bind(button, command);
        return button;
    }

    /// Lets a button of a view run the command; keeps the words that it has.
    public static void bind(Button button, Command command) {
        button.setGraphic(Icons.of(command.icon()));
        button.setOnAction(_ -> command.run().run());
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        new ControlName(command.title(), KeyText.of(command)).on(button);
    }

    /// A menu item. Its key is shown and works while the menu is closed.
    public static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.words(), Icons.of(command.icon()));
        item.textProperty().bind(command.object().map(_ -> command.words()));
        item.setOnAction(_ -> command.run().run());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        return item;
    }
}
