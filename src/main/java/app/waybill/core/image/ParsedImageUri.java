package app.waybill.core.image;

import java.util.Optional;

/// What a text turned out to be when it was read as an image URI: one, or the reason why not.
public sealed interface ParsedImageUri permits ImageUri, ImageUriProblem {
    /// The URI, empty if the text is none.
    default Optional<ImageUri> uri() {
        return this instanceof ImageUri uri ? Optional.of(uri) : Optional.empty();
    }

    /// The reason why the text is no image URI, empty if it is one.
    default Optional<ImageUriProblem> problem() {
        return this instanceof ImageUriProblem problem ? Optional.of(problem) : Optional.empty();
    }
}
