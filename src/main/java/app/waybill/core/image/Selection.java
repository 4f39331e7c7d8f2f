package app.waybill.core.image;

/// Which image of a repository a container takes.
public sealed interface Selection {
    /// The image that has this tag.
    record Tag(String tag) implements Selection {}

    /// Exactly this image.
    record ByDigest(Digest digest) implements Selection {}

    /// The most recently pushed image that has a tag matching the glob (`*` any characters, `?` one); the matching tag
    /// is the one written.
    record Newest(String glob) implements Selection {}
}
