package app.waybill.ui.session;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Goes from one screen to another, as the frame of the window does it.
public final class Navigator {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.IMAGES);
    private Consumer<Destination> guide = destination -> {};

    /// Where one is.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Says who shows screens: the frame, once it stands.
    public void guideBy(Consumer<Destination> newGuide) {
        guide = newGuide;
    }

    /// Shows the screen of that place and hands it the destination.
    public void go(Destination destination) {
        place.set(destination.place());
        guide.accept(destination);
    }
}
