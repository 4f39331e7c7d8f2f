package app.waybill.ui.images;

import java.util.Locale;

import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Image;

/// A row of the images table. `text` is what the filter looks at: tags and digest in lower case.
public record ImageRow(Image image, ArtifactKind kind, String text) {
    /// The row of an image.
    public static ImageRow of(Image image) {
        String tags = String.join(" ", image.tags());
        return new ImageRow(image, ArtifactKind.of(image), (tags + " " + image.digest()).toLowerCase(Locale.ROOT));
    }

    /// Whether it is an image, and nothing that stands beside one.
    public boolean isImage() {
        return kind == ArtifactKind.IMAGE;
    }
}
