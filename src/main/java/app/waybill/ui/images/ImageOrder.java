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
    static final Comparator<ImageRow> SIZE = by(Image::sizeBytes);
    static final Comparator<ImageRow> STATUS = by(Image::status);

    /// Images that were never scanned, then those with the least severe findings.
    static final Comparator<ImageRow> FINDINGS = Comparator
            .comparing((ImageRow row) -> row.image().scan(), bySeverity()).thenComparing(NEWEST_FIRST);

    private ImageOrder() {
    }

    /// By a value of the image; those without one last.
    static <T extends Comparable<? super T>> Comparator<ImageRow> by(Function<Image, @Nullable T> value) {
        return Comparator.comparing((ImageRow row) -> value.apply(row.image()),
                Comparator.nullsLast(Comparator.<T>naturalOrder())).thenComparing(NEWEST_FIRST);
    }

    private static Comparator<ScanSummary> bySeverity() {
        return Comparator.<ScanSummary, Boolean>comparing(scan -> scan.status() != null)
                .thenComparingInt(ScanSummary::critical).thenComparingInt(ScanSummary::high)
                .thenComparingInt(ScanSummary::medium).thenComparingInt(ScanSummary::low)
                .thenComparingInt(ScanSummary::other);
    }
}
