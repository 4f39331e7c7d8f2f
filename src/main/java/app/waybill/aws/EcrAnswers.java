package app.waybill.aws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecr.model.BatchGetImageResponse;
import software.amazon.awssdk.services.ecr.model.DescribeImagesResponse;
import software.amazon.awssdk.services.ecr.model.DescribeRepositoriesResponse;
import software.amazon.awssdk.services.ecr.model.ImageDetail;
import software.amazon.awssdk.services.ecr.model.ImageScanFindingsSummary;
import software.amazon.awssdk.services.ecr.model.ImageScanStatus;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;

/// ECR's answers in core's words.
final class EcrAnswers {
    private EcrAnswers() {
    }

    static List<Repository> repositories(Scope scope, DescribeRepositoriesResponse answer) {
        return answer.repositories().stream()
                .map(repository -> new Repository(scope.profile(), scope.region(), repository.registryId(),
                        repository.repositoryName(), repository.repositoryUri(), repository.repositoryArn(),
                        repository.imageTagMutabilityAsString(), repository.createdAt()))
                .toList();
    }

    static List<Image> images(RepositoryRef repository, DescribeImagesResponse answer) {
        return answer.imageDetails().stream().map(image -> image(repository, image)).toList();
    }

    static Map<Digest, List<Platform>> platforms(BatchGetImageResponse answer) {
        Map<Digest, List<Platform>> platforms = new HashMap<>();
        answer.images().forEach(image -> IndexManifest.platforms(image.imageManifest())
                .ifPresent(found -> platforms.put(new Digest(image.imageId().imageDigest()), found)));
        return platforms;
    }

    private static Image image(RepositoryRef repository, ImageDetail image) {
        return new Image(repository, new Digest(image.imageDigest()), image.imageTags(), image.imagePushedAt(),
                image.imageSizeInBytes() == null ? 0 : image.imageSizeInBytes(), image.imageManifestMediaType(),
                image.artifactMediaType(), status(image.imageStatusAsString()),
                scan(image.imageScanStatus(), image.imageScanFindingsSummary()), image.lastRecordedPullTime(),
                image.subjectManifestDigest() == null ? null : new Digest(image.subjectManifestDigest()));
    }

    /// Registries older than archiving say nothing; a status that is not known yet is one that does not forbid pulling.
    private static ImageStatus status(@Nullable String word) {
        return switch (word) {
            case "ARCHIVED" -> ImageStatus.ARCHIVED;
            case "ACTIVATING" -> ImageStatus.ACTIVATING;
            case null, default -> ImageStatus.ACTIVE;
        };
    }

    private static ScanSummary scan(@Nullable ImageScanStatus status, @Nullable ImageScanFindingsSummary summary) {
        if (status == null && summary == null) {
            return ScanSummary.NONE;
        }
        Map<String, Integer> counts = summary == null ? Map.of() : summary.findingSeverityCountsAsStrings();
        return new ScanSummary(status == null ? null : status.statusAsString(),
                counts.getOrDefault("CRITICAL", 0), counts.getOrDefault("HIGH", 0), counts.getOrDefault("MEDIUM", 0),
                counts.getOrDefault("LOW", 0),
                counts.getOrDefault("INFORMATIONAL", 0) + counts.getOrDefault("UNDEFINED", 0));
    }
}
