package app.waybill.ui.control;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// Something the operator can do, told once: palette, menus, buttons, keys and the key sheet are made from it. `id` is
/// `screen.verb`; `title` names the act and ends in `…` if more is asked first; `keywords` are other words one may look
/// for; `icon` is a Feather icon such as `fth-upload`; `object` is what it would be done to now, empty where that goes
/// without saying.
public record Command(String id, String title, String keywords, String icon, @Nullable KeyCombination key,
        ObservableBooleanValue enabled, ObservableStringValue object, Runnable run) {

    /// A command that can always run and has no key. What it shows about itself is its own: a constant of all commands would
    /// keep every button that listens to it, and with it the whole window.
    public static Command of(String id, String title, String icon, Runnable run) {
        return new Command(id, title, "", icon, null, new SimpleBooleanProperty(true), new SimpleStringProperty(""),
                run);
    }

    /// The command with other words to find it by.
    public Command alsoCalled(String words) {
        return new Command(id, title, words, icon, key, enabled, object, run);
    }

    /// The command with a key, such as `Shortcut+R`.
    public Command onKey(String combination) {
        return new Command(id, title, keywords, icon, KeyCombination.valueOf(combination), enabled, object, run);
    }

    /// The command, able to run only while the value is true.
    public Command when(ObservableBooleanValue condition) {
        return new Command(id, title, keywords, icon, key, condition, object, run);
    }

    /// The command with what it would be done to now, which is told behind its title.
    public Command to(ObservableStringValue named) {
        return new Command(id, title, keywords, icon, key, enabled, named, run);
    }

    /// The title with what it would be done to now: "Undo: remove service orders-api".
    public String words() {
        return object.get().isEmpty() ? title : title + ": " + object.get();
    }

    /// The act without its screen: `undo` of `pipelines.undo`.
    String verb() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /// Runs it if it can run now.
    public void runIfEnabled() {
        if (enabled.get()) {
            run.run();
        }
    }
}
