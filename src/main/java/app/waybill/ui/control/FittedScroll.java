package app.waybill.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/// A pane that is as high as its content is at the pane's width, and scrolls where there is less room.
public final class FittedScroll extends ScrollPane {
    /// A pane without content yet.
    public FittedScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
