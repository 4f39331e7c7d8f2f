package app.waybill.core.image;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What a [Selection] came to among the images of a repository.
public sealed interface Selected {
    /// The image, and the tag by which it is written where a tag is wanted: the selection's own, or the best of the
    /// image's; null where the image has none.
    record Found(Image image, @Nullable String tagOrNull) implements Selected {
        /// The tag to write; empty where the image can only be written by its digest.
        public Optional<String> tag() {
            return Optional.ofNullable(tagOrNull);
        }
    }

    /// No image; a sentence says why.
    record Missing(String reason) implements Selected {}
}
