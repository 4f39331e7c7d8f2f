package app.waybill.core.image;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// One image of a repository: all tags of one digest stand on one row. `sizeBytes` is the compressed size, of an index
/// that of its largest member. `mediaType` is the manifest's, `artifactMediaType` its configuration's. `subject` is set
/// on signatures and SBOMs: the digest of the image that they are about.
public record Image(RepositoryRef repository, Digest digest, List<String> tags, @Nullable Instant pushedAt,
        long sizeBytes,
        @Nullable String mediaType, @Nullable String artifactMediaType, ImageStatus status, ScanSummary scan,
        @Nullable Instant lastPulledAt, @Nullable Digest subject) {

    /// The most recently pushed first, those without a time last; images of one moment by their digests, so that the order
    /// is the same every time.
    public static final Comparator<Image> NEWEST_FIRST = Comparator
            .comparing(Image::pushedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(Image::digest);

    /// Keeps an unchangeable copy of the tags.
    public Image {
        tags = List.copyOf(tags);
    }

    /// Whether the manifest is a list of images for several platforms.
    public boolean isIndex() {
        return "application/vnd.oci.image.index.v1+json".equals(mediaType)
                || "application/vnd.docker.distribution.manifest.list.v2+json".equals(mediaType);
    }

    /// Whether a container can be made of it, as far as ECR tells: no signature, no SBOM, no chart.
    public boolean isRunnable() {
        return ArtifactKind.of(this) == ArtifactKind.IMAGE;
    }
}
