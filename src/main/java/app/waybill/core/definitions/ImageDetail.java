package app.waybill.core.definitions;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;

/// What `imageDetail.json` says, the file that an ECR source action puts out: which image was pushed, and all its tags
/// ([file reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html)). `uri` is its
/// `ImageURI` as it stands there; `digestOrNull` its `ImageDigest`.
public record ImageDetail(ImageUri uri, @Nullable Digest digestOrNull, List<String> tags) {
    static final String IMAGE_URI = "ImageURI";
    static final String IMAGE_DIGEST = "ImageDigest";
    static final String IMAGE_TAGS = "ImageTags";

    /// Keeps an unchangeable copy of the tags.
    public ImageDetail {
        tags = List.copyOf(tags);
    }

    /// The image by its digest, from `ImageURI` or else from `ImageDigest`; empty if neither holds one.
    public Optional<ImageUri> byDigest() {
        return Optional.ofNullable(uri.digest()).or(() -> Optional.ofNullable(digestOrNull)).map(uri::at);
    }

    /// The image by a tag of Waybill's choice: the first of `ImageTags` that is not `latest`, else `latest`, else the
    /// tag of `ImageURI`; empty if there is none.
    public Optional<ImageUri> byTag() {
        return tags.stream().filter(tag -> !"latest".equals(tag)).findFirst().or(() -> tags.stream().findFirst())
                .or(() -> Optional.ofNullable(uri.tag())).map(uri::at);
    }

    /// The image by that tag; empty if it is neither one of `ImageTags` nor the tag of `ImageURI`.
    public Optional<ImageUri> byTag(String tag) {
        return tags.contains(tag) || tag.equals(uri.tag()) ? Optional.of(uri.at(tag)) : Optional.empty();
    }
}
