package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.image.ScanSummary;

/// What ECR says of a scan, in words. Its states:
/// [ImageScanStatus](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageScanStatus.html).
final class ScanText {
    private ScanText() {
    }

    /// Why there are no counts; empty where there are.
    static String insteadOfCounts(ScanSummary scan) {
        return switch (scan.status()) {
            case null -> "not scanned";
            case "COMPLETE", "ACTIVE" -> "";
            case "IN_PROGRESS", "PENDING" -> "scanning…";
            case "FAILED" -> "scan failed";
            case "UNSUPPORTED_IMAGE" -> "cannot be scanned";
            case "SCAN_ELIGIBILITY_EXPIRED" -> "too old to scan";
            case "FINDINGS_UNAVAILABLE" -> "no findings available";
            case "LIMIT_EXCEEDED" -> "over the scan limit";
            case "IMAGE_ARCHIVED" -> "archived";
            default -> scan.status();
        };
    }

    /// The counts in words, the worst first, those that are zero left out: "1 high, 4 medium, 11 low".
    static String words(ScanSummary scan) {
        List<String> words = new ArrayList<>();
        add(words, scan.critical(), "critical");
        add(words, scan.high(), "high");
        add(words, scan.medium(), "medium");
        add(words, scan.low(), "low");
        add(words, scan.other(), "other");
        return words.isEmpty() ? "no findings" : String.join(", ", words);
    }

    private static void add(List<String> words, int count, String severity) {
        if (count > 0) {
            words.add(count + " " + severity);
        }
    }
}
