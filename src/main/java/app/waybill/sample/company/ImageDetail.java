package app.waybill.sample.company;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// An image in the shape of ECR's DescribeImages
/// ([shape](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html)).
public record ImageDetail(String registryId, String repositoryName, String imageDigest,
        @Nullable List<String> imageTags, long imageSizeInBytes, Instant imagePushedAt,
        @Nullable ScanStatus imageScanStatus, @Nullable ScanFindings imageScanFindingsSummary,
        String imageManifestMediaType, @Nullable String artifactMediaType, @Nullable Instant lastRecordedPullTime,
        @Nullable String subjectManifestDigest, String imageStatus, @Nullable Instant lastArchivedAt) {

    /// Whether the image has been moved to the archive and cannot be pulled.
    public boolean isArchived() {
        return imageStatus.equals("ARCHIVED");
    }

    /// The tags; none where ECR leaves the member out.
    public List<String> tags() {
        return imageTags == null ? List.of() : imageTags;
    }

    /// How far a scan is.
    public record ScanStatus(String status, String description) {
        static final ScanStatus COMPLETE = new ScanStatus("COMPLETE", "The scan was completed successfully.");
    }

    /// What a scan found, by severity.
    public record ScanFindings(Instant imageScanCompletedAt, Map<String, Integer> findingSeverityCounts) {}
}
