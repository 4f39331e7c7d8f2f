package app.waybill.ui.control;

import javafx.scene.layout.Region;

/// The small square in a profile's colour. It never stands without the profile's name.
public final class ProfileSwatch extends Region {
    /// A square without a colour yet.
    public ProfileSwatch() {
        getStyleClass().add("swatch");
    }

    /// A square in a colour from 1 to 4; 0 is an empty frame, for a profile that is not in use.
    public ProfileSwatch(int colour) {
        this();
        show(colour);
    }

    /// Shows another colour, from 1 to 4, or 0.
    public final void show(int colour) {
        getStyleClass().setAll("swatch", "swatch-" + colour);
    }
}
