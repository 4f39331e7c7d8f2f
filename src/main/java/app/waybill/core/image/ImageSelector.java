package app.waybill.core.image;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Picks an image by a [Selection]. The same images give the same answer in whatever order they come.
public final class ImageSelector {
    /// Tags under which signing tools keep what belongs to an image: `sha256-` and its digest, then `.sig` or the like
    /// ([referrers tag schema](https://github.com/opencontainers/distribution-spec/blob/main/spec.md)).
    private static final Pattern REFERRER_TAG = Pattern.compile("sha256-[0-9a-f]{64}(?:\\..+)?");

    /// The most telling tag first: `latest` comes last because it moves on; longer ones are more precise (`1.4.2` before
    /// `1.4`); equal lengths stand in the order of their characters.
    private static final Comparator<String> MOST_TELLING_FIRST = Comparator
            .<String, Boolean>comparing("latest"::equals)
            .thenComparing(Comparator.comparingInt(String::length).reversed())
            .thenComparing(Comparator.naturalOrder());

    private ImageSelector() {
    }

    /// Picks from images of one repository: all of them for [Selection.Newest], else at least the one asked for.
    ///
    /// A tag or digest finds its image even if it is archived or no image to run, so that the caller can say so. Newest
    /// passes over these, and takes the first in [Image#NEWEST_FIRST] of those with a matching tag; of several matching
    /// tags it writes the most telling one.
    public static Selected select(Selection selection, Collection<Image> images) {
        return switch (selection) {
            case Selection.Tag(String tag) -> images.stream().filter(image -> image.tags().contains(tag))
                    .min(Image.NEWEST_FIRST).<Selected>map(image -> new Selected.Found(image, tag))
                    .orElseGet(() -> new Selected.Missing("no image has the tag '" + tag + "'"));
            case Selection.ByDigest(Digest digest) -> images.stream().filter(image -> image.digest().equals(digest))
                    .findFirst()
                    .<Selected>map(image -> new Selected.Found(image, mostTelling(image.tags()).orElse(null)))
                    .orElseGet(() -> new Selected.Missing("no image has the digest " + digest));
            case Selection.Newest(String glob) -> newest(new Glob(glob), images);
        };
    }

    /// The tag that says most about its image: never `latest` where there is another, then the longest, then the first
    /// in the order of characters.
    public static Optional<String> mostTelling(List<String> tags) {
        return tags.stream().min(MOST_TELLING_FIRST);
    }

    private static Selected newest(Glob glob, Collection<Image> images) {
        List<Image> matching = images.stream().filter(image -> !matchingTags(glob, image).isEmpty()).toList();
        Optional<Image> newest = matching.stream()
                .filter(image -> image.status() == ImageStatus.ACTIVE && image.isRunnable())
                .min(Image.NEWEST_FIRST);
        return newest.<Selected>map(
                image -> new Selected.Found(image, mostTelling(matchingTags(glob, image)).orElseThrow()))
                .orElseGet(() -> new Selected.Missing("no image has a tag that matches '" + glob.pattern() + "'"
                        + (matching.isEmpty()
                                ? ""
                                : " and can be run: " + matching.size()
                                        + " that match are archived or are no images")));
    }

    private static List<String> matchingTags(Glob glob, Image image) {
        return image.tags().stream().filter(tag -> glob.matches(tag) && !REFERRER_TAG.matcher(tag).matches()).toList();
    }
}
