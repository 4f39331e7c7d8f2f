package app.waybill.sample.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Caller;
import app.waybill.sample.company.ImageDetail;
import app.waybill.sample.company.Registry;
import app.waybill.sample.company.Repository;
import app.waybill.sample.company.StoredImage;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Dialect;
import app.waybill.sample.wire.Refusal;

/// ECR, as far as one reads it: repositories, images, manifests
/// ([API](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Operations.html)).
public final class SampleEcr extends JsonService {
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final Registry registry;

    /// ECR over these images.
    public SampleEcr(Registry registry) {
        super("ecr");
        this.registry = registry;
    }

    @Override
    String resource(JsonNode input, Caller caller) {
        return "arn:aws:ecr:" + caller.region() + ":" + registryId(input, caller) + ":repository/"
                + input.path("repositoryName").asString("*");
    }

    @Override
    Object answer(String operation, JsonNode input, Caller caller) {
        if (!registryId(input, caller).equals(caller.account())) {
            throw Dialect.JSON.denied(caller.arn(),
                    new Call("ecr", operation, "ecr:" + operation, resource(input, caller)));
        }
        return switch (operation) {
            case "DescribeRepositories" -> repositories(input, caller);
            case "DescribeImages" -> describeImages(input, caller);
            case "ListImages" -> listImages(input, caller);
            case "BatchGetImage" -> manifests(input, caller);
            default -> throw unknown(operation);
        };
    }

    private Repositories repositories(JsonNode input, Caller caller) {
        List<Repository> all = registry.repositories(caller.account(), caller.region());
        JsonNode names = input.path("repositoryNames");
        if (!names.isEmpty()) {
            return new Repositories(names.valueStream().map(JsonNode::asString)
                    .map(name -> all.stream().filter(repository -> repository.repositoryName().equals(name)).findFirst()
                            .orElseThrow(() -> noRepository(name, caller)))
                    .toList(), null);
        }
        Page<Repository> page = page(all, input);
        return new Repositories(page.items(), page.nextToken());
    }

    private Images describeImages(JsonNode input, Caller caller) {
        List<ImageDetail> shown = filtered(input, caller).toList();
        JsonNode ids = input.path("imageIds");
        if (!ids.isEmpty()) {
            return new Images(ids.valueStream()
                    .map(id -> shown.stream().filter(image -> isMeant(image, id)).findFirst()
                            .orElseThrow(() -> noImage(input, id, caller)))
                    .distinct().toList(), null);
        }
        Page<ImageDetail> page = page(shown, input);
        return new Images(page.items(), page.nextToken());
    }

    private ImageIds listImages(JsonNode input, Caller caller) {
        Page<ImageId> page = page(filtered(input, caller).flatMap(SampleEcr::ids).toList(), input);
        return new ImageIds(page.items(), page.nextToken());
    }

    private Manifests manifests(JsonNode input, Caller caller) {
        List<StoredImage> all = images(input, caller).stream().filter(image -> !image.detail().isArchived()).toList();
        List<ManifestOf> found = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (JsonNode id : input.path("imageIds")) {
            ImageId asked = new ImageId(text(id, "imageDigest"), text(id, "imageTag"));
            all.stream().filter(image -> isMeant(image.detail(), id)).findFirst()
                    .ifPresentOrElse(image -> found.add(ManifestOf.of(image, asked.imageTag())),
                            () -> failures.add(new Failure(asked, "ImageNotFound", "Requested image not found")));
        }
        return new Manifests(found, failures);
    }

    private Stream<ImageDetail> filtered(JsonNode input, Caller caller) {
        String tagStatus = input.path("filter").path("tagStatus").asString("ANY");
        String imageStatus = input.path("filter").path("imageStatus").asString("ACTIVE");
        return images(input, caller).stream().map(StoredImage::detail)
                .filter(image -> tagStatus.equals("ANY") || tagStatus.equals("TAGGED") != image.tags().isEmpty())
                .filter(image -> imageStatus.equals("ANY") || imageStatus.equals(image.imageStatus()));
    }

    private List<StoredImage> images(JsonNode input, Caller caller) {
        String name = input.path("repositoryName").asString("");
        return registry.images(caller.account(), caller.region(), name)
                .orElseThrow(() -> noRepository(name, caller));
    }

    private static boolean isMeant(ImageDetail image, JsonNode id) {
        String digest = text(id, "imageDigest");
        String tag = text(id, "imageTag");
        return (digest == null || digest.equals(image.imageDigest())) && (tag == null || image.tags().contains(tag));
    }

    private static Stream<ImageId> ids(ImageDetail image) {
        return image.tags().isEmpty()
                ? Stream.of(new ImageId(image.imageDigest(), null))
                : image.tags().stream().map(tag -> new ImageId(image.imageDigest(), tag));
    }

    private static String registryId(JsonNode input, Caller caller) {
        return input.path("registryId").asString(caller.account());
    }

    private static <T> Page<T> page(List<T> all, JsonNode input) {
        return Page.of(all, input.path("nextToken").asString(""), pageSize(input, PAGE, LARGEST_PAGE));
    }

    private static @Nullable String text(JsonNode node, String member) {
        return node.path(member).asString(null);
    }

    private static Refusal noRepository(String name, Caller caller) {
        return new Refusal("RepositoryNotFoundException", "The repository with name '" + name
                + "' does not exist in the registry with id '" + caller.account() + "'");
    }

    private static Refusal noImage(JsonNode input, JsonNode id, Caller caller) {
        return new Refusal("ImageNotFoundException", "The image with imageId {imageDigest:'" + text(id, "imageDigest")
                + "', imageTag:'" + text(id, "imageTag") + "'} does not exist within the repository with name '"
                + input.path("repositoryName").asString("") + "' in the registry with id '" + caller.account() + "'");
    }

    private record Repositories(List<Repository> repositories, @Nullable String nextToken) {}

    private record Images(List<ImageDetail> imageDetails, @Nullable String nextToken) {}

    private record ImageIds(List<ImageId> imageIds, @Nullable String nextToken) {}

    private record ImageId(@Nullable String imageDigest, @Nullable String imageTag) {}

    private record Manifests(List<ManifestOf> images, List<Failure> failures) {}

    private record Failure(ImageId imageId, String failureCode, String failureReason) {}

    private record ManifestOf(String registryId, String repositoryName, ImageId imageId, String imageManifest,
            String imageManifestMediaType) {
        static ManifestOf of(StoredImage image, @Nullable String tag) {
            ImageDetail detail = image.detail();
            return new ManifestOf(detail.registryId(), detail.repositoryName(),
                    new ImageId(detail.imageDigest(), tag), image.manifest(), detail.imageManifestMediaType());
        }
    }
}
