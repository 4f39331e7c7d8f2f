package app.waybill.ui.images;

import java.util.Comparator;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Image;
import app.waybill.core.image.ScanSummary;

/// The ascending orders of the images table's columns; equals stand newest first. Characters are compared as they are:
/// the collator that a table would use takes seconds for 100,000 rows.
final class ImageOrder {
    static final Comparator<ImageRow> NEWEST_FIRST = Comparator.comparing(ImageRow::image, Image.NEWEST_FIRST);

    static final Comparator<ImageRow> TAGS = by(image -> image.tags().isEmpty() ? null : image.tags().getFirst());
    static final Comparator<ImageRow> DIGEST = by(Image::digest);
    static final Comparator<ImageRow> PUSHED = NEWEST_FIRST.reversed();
    static final Comparator<ImageRow> SIZE = (a, b) -> first(
            Long.compare(a.image().sizeBytes(), b.image().sizeBytes()), a, b);
    static final Comparator<ImageRow> STATUS = by(Image::status);

    /// Images that were never scanned, then those with the least severe findings.
    static final Comparator<ImageRow> FINDINGS = Comparator
            .comparing((ImageRow row) -> row.image().scan(), bySeverity()).thenComparing(NEWEST_FIRST);

    private ImageOrder() {
    }

    /// By a value of the image; those without one last.
    static <T extends Comparable<? super T>> Comparator<ImageRow> by(Function<Image, @Nullable T> value) {
        return (a, b) -> first(compare(value.apply(a.image()), value.apply(b.image())), a, b);
    }

    private static <T extends Comparable<? super T>> int compare(@Nullable T a, @Nullable T b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.compareTo(b);
    }

    private static int first(int compared, ImageRow a, ImageRow b) {
        return compared != 0 ? compared : NEWEST_FIRST.compare(a, b);
    }

    private static Comparator<ScanSummary> bySeverity() {
        return Comparator.<ScanSummary, Boolean>comparing(scan -> scan.status() != null)
                .thenComparingInt(ScanSummary::critical).thenComparingInt(ScanSummary::high)
                .thenComparingInt(ScanSummary::medium).thenComparingInt(ScanSummary::low)
                .thenComparingInt(ScanSummary::other);
    }
}
