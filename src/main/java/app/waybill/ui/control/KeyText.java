package app.waybill.ui.control;

import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// Keys in words: `Ctrl K`, on macOS `⌘K`.
public final class KeyText {
    private KeyText() {
    }

    /// The words for a key; empty for none.
    public static String of(@Nullable KeyCombination key) {
        return key == null ? "" : key.getDisplayText().replace('+', ' ').strip();
    }

    /// The words for a command's key; empty for none.
    public static String of(Command command) {
        return of(command.key());
    }
}
