package app.waybill.ui.images;

import java.util.Locale;

import app.waybill.core.image.Image;

/// A row of the images table. `text` is what the filter looks at: tags and digest in lower case.
public record ImageRow(Image image, String text) {
    /// The row of an image.
    public static ImageRow of(Image image) {
        String tags = String.join(" ", image.tags());
        return new ImageRow(image, (tags + " " + image.digest()).toLowerCase(Locale.ROOT));
    }
}
