package app.waybill.core.image;

import org.jspecify.annotations.Nullable;

/// What ECR says of an image's scan: its status in ECR's word (null: never scanned) and the number of findings of each severity.
public record ScanSummary(@Nullable String status, int critical, int high, int medium, int low, int other) {
    /// The summary of an image that was never scanned.
    public static final ScanSummary NONE = new ScanSummary(null, 0, 0, 0, 0, 0);

    /// All findings together.
    public int total() {
        return critical + high + medium + low + other;
    }
}
