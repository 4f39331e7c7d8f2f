package app.waybill.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// Explains one of many nodes once the mouse comes to it. A tooltip is a window of its own: to make one for each of
/// hundreds of nodes takes a good part of the time that the nodes themselves take.
public final class LazyTooltip {
    private LazyTooltip() {
    }

    /// Gives a node, which has no tooltip, this one.
    public static void on(Node node, String text) {
        node.setOnMouseEntered(_ -> {
            node.setOnMouseEntered(null);
            Tooltip.install(node, new Tooltip(text));
        });
    }
}
