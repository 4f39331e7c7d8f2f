package app.waybill.ui.images;

import java.util.Locale;

import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Image;

/// A row of the images table.
public record ImageRow(Image image, ArtifactKind kind) {
    /// The row of an image.
    public static ImageRow of(Image image) {
        return new ImageRow(image, ArtifactKind.of(image));
    }

    /// What the filter looks at: tags and digest in lower case.
    public String text() {
        return (String.join(" ", image.tags()) + " " + image.digest()).toLowerCase(Locale.ROOT);
    }

    /// Whether it is an image, and nothing that stands beside one.
    public boolean isImage() {
        return kind == ArtifactKind.IMAGE;
    }
}
