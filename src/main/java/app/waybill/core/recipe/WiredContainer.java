package app.waybill.core.recipe;

/// A container of the service, and what the pipeline does to its image.
sealed interface WiredContainer {
    String name();

    /// It runs the image that was pushed.
    record Pushed(String name, EcrImage image) implements WiredContainer {}

    /// It runs an image from elsewhere, written as it is.
    record Fixed(String name, String uri) implements WiredContainer {}

    /// It keeps what it runs.
    record Untouched(String name) implements WiredContainer {}
}
