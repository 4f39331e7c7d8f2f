package app.waybill.core.image;

/// How one image is asked for: by a tag or by its digest.
public sealed interface ImageId {
    /// The image that has the tag now.
    record ByTag(String tag) implements ImageId {}

    /// The image of that content.
    record ByDigest(Digest digest) implements ImageId {}
}
