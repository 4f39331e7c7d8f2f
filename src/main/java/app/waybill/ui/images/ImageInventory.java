package app.waybill.ui.images;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;

/// All that is known of one repository's images: those of the last complete listing, and those that came since.
final class ImageInventory {
    private Map<Digest, ImageRow> complete = Map.of();
    private Map<Digest, ImageRow> arrivals = new HashMap<>();

    /// The last complete listing. Never changes, so that work in the background may look at it.
    Map<Digest, ImageRow> complete() {
        return complete;
    }

    Stream<ImageRow> rows() {
        return Stream.concat(complete.values().stream(), arrivals.values().stream());
    }

    Optional<ImageRow> row(Digest digest) {
        return Optional.ofNullable(complete.get(digest)).or(() -> Optional.ofNullable(arrivals.get(digest)));
    }

    /// The signatures, SBOMs and the like of an image, the newest first.
    List<Image> attachments(Digest digest) {
        return rows().filter(row -> !row.isImage()).map(ImageRow::image)
                .filter(image -> ArtifactKind.subject(image).filter(digest::equals).isPresent())
                .sorted(Image.NEWEST_FIRST).toList();
    }

    /// Takes rows that are not in the last complete listing.
    void arrive(List<ImageRow> newcomers) {
        newcomers.forEach(row -> arrivals.put(row.image().digest(), row));
    }

    /// Takes a complete listing in place of all there was. The map must not change any more.
    void settle(Map<Digest, ImageRow> listing) {
        complete = listing;
        arrivals = new HashMap<>();
    }
}
