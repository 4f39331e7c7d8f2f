package app.waybill.ui.pipelines;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a drawing to one of its nodes.
final class DrawingScroll {
    private DrawingScroll() {
    }

    /// Brings a node about into the middle, unless all of it is in sight.
    static void reveal(ScrollPane canvas, Node node) {
        Bounds seen = canvas.getViewportBounds();
        Node content = canvas.getContent();
        if (seen.getWidth() <= 0) {
            return;
        }
        Bounds whole = content.getLayoutBounds();
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double left = canvas.getHvalue() * Math.max(0, whole.getWidth() - seen.getWidth());
        double top = canvas.getVvalue() * Math.max(0, whole.getHeight() - seen.getHeight());
        if (wanted.getMinX() < left || wanted.getMaxX() > left + seen.getWidth()) {
            canvas.setHvalue(share(wanted.getCenterX(), whole.getWidth(), seen.getWidth()));
        }
        if (wanted.getMinY() < top || wanted.getMaxY() > top + seen.getHeight()) {
            canvas.setVvalue(share(wanted.getCenterY(), whole.getHeight(), seen.getHeight()));
        }
    }

    /// The scroll value that shows a position in the middle.
    private static double share(double position, double whole, double seen) {
        return whole <= seen ? 0 : Math.clamp((position - seen / 2) / (whole - seen), 0, 1);
    }
}
