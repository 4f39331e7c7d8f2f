package app.waybill.ui.pipelines;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/// A line of text in the drawing, cut with an ellipsis where it is wider than its place. A label would do the same with
/// twice the nodes, which counts where hundreds are drawn at once.
final class CutText extends Text {
    private static final String ELLIPSIS = "…";

    private final String whole;

    CutText(String whole, String... looks) {
        super(whole);
        this.whole = whole;
        getStyleClass().addAll(looks);
        setTextOrigin(VPos.TOP);
    }

    /// As much of the text as is no wider than that.
    void fit(double width) {
        setText(whole);
        int end = whole.length();
        while (end > 0 && width() > width) {
            end = whole.offsetByCodePoints(end, -1);
            setText(whole.substring(0, end) + ELLIPSIS);
        }
    }

    /// Whole pixels, so that what stands beside it is not blurred.
    double width() {
        return Math.ceil(getLayoutBounds().getWidth());
    }

    double height() {
        return Math.ceil(getLayoutBounds().getHeight());
    }
}
