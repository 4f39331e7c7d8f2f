package app.waybill.ui.control;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// Something the operator can do, told once: palette, menus, buttons, keys and the key sheet are made from it. `id` is
/// `screen.verb`; `title` names the act and ends in `…` if more is asked first; `keywords` are other words one may look
/// for; `icon` is a Feather icon such as `fth-upload`.
public record Command(String id, String title, String keywords, String icon, @Nullable KeyCombination key,
        ObservableBooleanValue enabled, Runnable run) {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    /// A command that can always run and has no key.
    public static Command of(String id, String title, String icon, Runnable run) {
        return new Command(id, title, "", icon, null, ALWAYS, run);
    }

    /// The command with other words to find it by.
    public Command alsoCalled(String words) {
        return new Command(id, title, words, icon, key, enabled, run);
    }

    /// The command with a key, such as `Shortcut+R`.
    public Command onKey(String combination) {
        return new Command(id, title, keywords, icon, KeyCombination.valueOf(combination), enabled, run);
    }

    /// The command, able to run only while the value is true.
    public Command when(ObservableBooleanValue condition) {
        return new Command(id, title, keywords, icon, key, condition, run);
    }

    /// Runs it if it can run now.
    public void runIfEnabled() {
        if (enabled.get()) {
            run.run();
        }
    }
}
