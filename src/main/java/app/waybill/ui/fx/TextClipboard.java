package app.waybill.ui.fx;

import java.util.function.Consumer;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies text, and says so: the message names what was copied.
public final class TextClipboard {
    private final Consumer<String> announce;

    /// A clipboard whose copies are announced, in the status bar as a rule.
    public TextClipboard(Consumer<String> announce) {
        this.announce = announce;
    }

    /// Puts the text on the system's clipboard; `what` names it: "URI by tag".
    public void copy(String what, String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        announce.accept("Copied " + what);
    }
}
