package app.waybill.ui.fx;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;

/// What a status means. Parts take their text, fill and border from the tone's style class, so that no screen names a
/// colour. A tone never stands alone: words or an icon say the same.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /// The style class that carries the tone's colours to a node and what is in it.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }

    /// Gives the node this tone in place of the one it had.
    public void on(Node node) {
        List<String> styles = node.getStyleClass();
        for (int i = 0; i < styles.size(); i++) {
            if (styles.get(i).startsWith("tone-")) {
                // one change instead of two: each makes the toolkit style the node and all that is in it anew
                styles.set(i, styleClass());
                return;
            }
        }
        styles.add(styleClass());
    }
}
