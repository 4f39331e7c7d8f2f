package app.waybill.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// What is said of a node when the mouse rests on it, and by a screen reader. A [Tooltip] is a window with a scene of its
/// own, which a node that the mouse never comes to does not need: a thousand of them take as much memory as all else that
/// a window shows. So it is made when the mouse comes.
public final class LazyTooltip {
    private static final double WIDEST = 480;

    private final Node node;
    private String text = "";
    private @Nullable Tooltip tooltip;

    private LazyTooltip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> make());
    }

    /// Says this of a node from now on, instead of what was said before; an empty text says nothing.
    public static void on(Node node, String text) {
        ((LazyTooltip) node.getProperties().computeIfAbsent(LazyTooltip.class, _ -> new LazyTooltip(node))).say(text);
    }

    private void say(String words) {
        if (words.equals(text)) {
            return;
        }
        text = words;
        node.setAccessibleHelp(words);
        if (tooltip != null) {
            Tooltip.uninstall(node, tooltip);
            tooltip = null;
            if (node.isHover()) {
                make();
            }
        }
    }

    private void make() {
        if (tooltip == null && !text.isEmpty()) {
            tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDEST);
            Tooltip.install(node, tooltip);
        }
    }
}
