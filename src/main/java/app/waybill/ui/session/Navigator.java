package app.waybill.ui.session;

import java.util.function.Consumer;

/// Goes from one screen to another, as the frame of the window does it.
public final class Navigator {
    private Consumer<Destination> guide = destination -> {};

    /// Says who shows screens: the frame, once it stands.
    public void guideBy(Consumer<Destination> newGuide) {
        guide = newGuide;
    }

    /// Shows the screen of that place and hands it the destination.
    public void go(Destination destination) {
        guide.accept(destination);
    }
}
