package app.waybill.ui.session;

/// Goes from one screen to another.
@FunctionalInterface
public interface Navigator {
    /// Shows the screen of that place and hands it the destination.
    void go(Destination destination);
}
