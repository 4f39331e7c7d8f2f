package app.waybill.core.image;

import org.jspecify.annotations.Nullable;

/// An image as a container definition names it: `[host/]path[:tag][@digest]`, kept part by part as it was written, so
/// that [#toString] gives the same text back. A tag and a digest may stand together; then the digest decides what runs.
/// Nobody makes one for an ECR image by hand: see [Repository#uriByTag] and [Repository#uriByDigest].
public record ImageUri(@Nullable String host, String path, @Nullable String tag, @Nullable Digest digest)
        implements
            ParsedImageUri {

    /// Reads a text by the rules of ECS
    /// ([ContainerDefinition.image](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html))
    /// and of image references
    /// ([distribution](https://github.com/opencontainers/distribution-spec/blob/main/spec.md)).
    public static ParsedImageUri parse(String text) {
        return new ImageUriParser(text).parse();
    }

    /// An image in few characters, for tables: its shortened digest, else the tag of an ECR image, else the text as it is.
    public static String shortened(String text) {
        if (!(parse(text) instanceof ImageUri image)) {
            return text;
        }
        if (image.digest() != null) {
            return image.digest().shortened();
        }
        return image.registry().ecr().isPresent() && image.tag() != null ? image.tag() : text;
    }

    /// Where the image is pulled from.
    public Registry registry() {
        return Registry.of(host);
    }

    /// The text before tag and digest.
    public String repository() {
        return host == null ? path : host + "/" + path;
    }

    /// Whether the next pull may bring another image without anybody having changed this text on purpose: no digest, and
    /// no tag or `latest`, which a container runtime reads as the same.
    public boolean followsLatest() {
        return digest == null && (tag == null || "latest".equals(tag));
    }

    /// The same repository's image of that digest, without a tag.
    public ImageUri at(Digest other) {
        return new ImageUri(host, path, null, other);
    }

    /// The same repository's image of that tag, without a digest.
    public ImageUri at(String otherTag) {
        return new ImageUri(host, path, otherTag, null);
    }

    @Override
    public String toString() {
        return repository() + (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
    }
}
