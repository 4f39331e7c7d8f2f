package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecr.model.DescribeImagesResponse;
import software.amazon.awssdk.services.ecr.model.DescribeRepositoriesResponse;
import software.amazon.awssdk.services.ecr.model.EcrException;
import software.amazon.awssdk.services.ecr.model.Image;
import software.amazon.awssdk.services.ecr.model.ImageDetail;
import software.amazon.awssdk.services.ecr.model.ImageIdentifier;
import software.amazon.awssdk.services.ecr.model.ImageNotFoundException;
import software.amazon.awssdk.services.ecr.model.ImageStatusFilter;
import software.amazon.awssdk.services.ecr.model.Repository;
import software.amazon.awssdk.services.ecr.model.RepositoryNotFoundException;
import software.amazon.awssdk.services.ecr.model.TagStatus;

class SampleEcrTest {
    private final SampleClients clients = new SampleClients(SampleCompany.at(SampleCompany.DEMO_TIME));
    @AutoClose
    private final EcrClient qa = clients.ecr("qa");

    @Test
    void eachAccountAndRegionHasItsOwnRepositories() {
        try (EcrClient tools = clients.ecr("tools"); EcrClient qaUs = clients.ecr("qa", Region.US_EAST_1)) {
            assertThat(names(tools)).contains("ci/jdk-builder", "base/jre").doesNotContain("orders-api");
            assertThat(names(qaUs)).containsExactly("edge-router");
            assertThat(names(qa)).hasSizeGreaterThan(20).contains("orders-api", "storefront-web");
        }
    }

    @Test
    void repositoriesComeInPages() {
        DescribeRepositoriesResponse first = qa.describeRepositories(ask -> ask.maxResults(20));
        assertThat(first.repositories()).hasSize(20);
        DescribeRepositoriesResponse second = qa
                .describeRepositories(ask -> ask.maxResults(20).nextToken(first.nextToken()));
        assertThat(second.repositories()).isNotEmpty().doesNotContainAnyElementsOf(first.repositories());
        assertThat(second.nextToken()).isNull();
    }

    @Test
    void aRepositoryIsDescribedWhole() {
        Repository repository = qa.describeRepositories(ask -> ask.repositoryNames("orders-api")).repositories()
                .getFirst();
        assertThat(repository.repositoryUri()).isEqualTo("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api");
        assertThat(repository.imageTagMutabilityAsString()).isEqualTo("IMMUTABLE_WITH_EXCLUSION");
        assertThat(repository.imageTagMutabilityExclusionFilters().getFirst().filter()).isEqualTo("latest");
        assertThat(repository.createdAt()).isBefore(SampleCompany.DEMO_TIME);
    }

    @Test
    void aMissingRepositoryIsRefusedByName() {
        assertThatThrownBy(() -> qa.describeImages(ask -> ask.repositoryName("nowhere")))
                .isInstanceOf(RepositoryNotFoundException.class)
                .hasMessageContaining("'nowhere'").hasMessageContaining("'222222222222'");
        assertThatThrownBy(() -> qa.describeRepositories(ask -> ask.repositoryNames("orders-api", "nowhere")))
                .isInstanceOf(RepositoryNotFoundException.class);
    }

    @Test
    void theRegistryOfAnotherAccountIsDenied() {
        assertThatThrownBy(() -> qa.describeRepositories(ask -> ask.registryId("333333333333")))
                .isInstanceOfSatisfying(EcrException.class, error -> {
                    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("AccessDeniedException");
                    assertThat(error).hasMessageContaining("ecr:DescribeRepositories on resource: "
                            + "arn:aws:ecr:eu-west-1:333333333333:repository/*");
                });
    }

    @Test
    void imagesComeInPagesInNoOrderOfTime() {
        DescribeImagesResponse first = qa.describeImages(ask -> ask.repositoryName("orders-api").maxResults(100)
                .filter(filter -> filter.imageStatus(ImageStatusFilter.ANY)));
        assertThat(first.imageDetails()).hasSize(100)
                .isNotEqualTo(first.imageDetails().stream().sorted(byAge()).toList());
        assertThat(all("orders-api", ImageStatusFilter.ANY)).hasSize(214);
        assertThatThrownBy(() -> qa.describeImages(ask -> ask.repositoryName("orders-api").maxResults(1_001)))
                .hasMessageContaining("maxResults");
    }

    @Test
    void theNewestImageIsTheLatest() {
        ImageDetail newest = all("orders-api", ImageStatusFilter.ANY).stream().filter(ImageDetail::hasImageTags)
                .min(byAge()).orElseThrow();
        assertThat(newest.imageTags()).containsExactly("3f9c1ab", "latest");
        assertThat(newest.imagePushedAt()).isEqualTo(SampleCompany.DEMO_TIME.minus(Duration.ofMinutes(12)));
        assertThat(newest.imageManifestMediaType()).isEqualTo("application/vnd.oci.image.index.v1+json");
        assertThat(newest.imageScanFindingsSummary().findingSeverityCountsAsStrings()).containsEntry("HIGH", 1);
    }

    @Test
    void archivedImagesAreHiddenUnlessAskedFor() {
        List<ImageDetail> active = qa.describeImagesPaginator(ask -> ask.repositoryName("orders-api")).imageDetails()
                .stream().toList();
        List<ImageDetail> archived = all("orders-api", ImageStatusFilter.ARCHIVED);
        assertThat(active).isNotEmpty().allMatch(image -> "ACTIVE".equals(image.imageStatusAsString()));
        assertThat(archived).isNotEmpty().allMatch(image -> image.lastArchivedAt() != null);
        assertThat(active.size() + archived.size()).isEqualTo(214);
        String tag = archived.stream().filter(ImageDetail::hasImageTags).findFirst().orElseThrow().imageTags()
                .getFirst();
        assertThatThrownBy(() -> qa.describeImages(ask -> ask.repositoryName("orders-api").imageIds(tagged(tag))))
                .isInstanceOf(ImageNotFoundException.class);
    }

    @Test
    void imagesAreFilteredByTheirTags() {
        assertThat(qa.describeImages(ask -> ask.repositoryName("orders-api").maxResults(1_000)
                .filter(filter -> filter.tagStatus(TagStatus.UNTAGGED))).imageDetails())
                .isNotEmpty().noneMatch(ImageDetail::hasImageTags);
        assertThat(qa.listImages(ask -> ask.repositoryName("orders-api")
                .filter(filter -> filter.tagStatus(TagStatus.TAGGED))).imageIds())
                .contains(tagged("latest").toBuilder().imageDigest(digest("latest")).build());
    }

    @Test
    void oneMissingImageSpoilsDescribeImagesButNotBatchGetImage() {
        assertThatThrownBy(() -> qa.describeImages(ask -> ask.repositoryName("orders-api")
                .imageIds(tagged("latest"), tagged("gone")))).isInstanceOf(ImageNotFoundException.class)
                .hasMessageContaining("imageTag:'gone'");
        var answer = qa.batchGetImage(ask -> ask.repositoryName("orders-api")
                .imageIds(tagged("latest"), tagged("gone")));
        assertThat(answer.images()).hasSize(1);
        assertThat(answer.failures()).singleElement()
                .satisfies(failure -> assertThat(failure.failureCodeAsString()).isEqualTo("ImageNotFound"));
    }

    @Test
    void aDigestIsTheHashOfTheManifest() throws Exception {
        Image image = qa.batchGetImage(ask -> ask.repositoryName("storefront-web").imageIds(tagged("latest")))
                .images().getFirst();
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(image.imageManifest().getBytes(StandardCharsets.UTF_8));
        assertThat(image.imageId().imageDigest()).isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
        assertThat(image.imageManifest()).contains("\"architecture\": \"arm64\"", "attestation-manifest");
    }

    @Test
    void signaturesNameTheImageThatTheyAreAbout() {
        List<ImageDetail> images = all("orders-api", ImageStatusFilter.ANY);
        ImageDetail signature = images.stream().filter(image -> image.subjectManifestDigest() != null).findFirst()
                .orElseThrow();
        assertThat(images).anyMatch(image -> image.imageDigest().equals(signature.subjectManifestDigest()));
    }

    @Test
    void anEmptyRepositoryHasNoImages() {
        assertThat(qa.describeImages(ask -> ask.repositoryName("wishlist-api")).imageDetails()).isEmpty();
    }

    @Test
    void promotionKeepsTheDigest() {
        try (EcrClient prod = clients.ecr("prod")) {
            ImageDetail released = prod.describeImages(ask -> ask.repositoryName("orders-api")
                    .imageIds(tagged("release-2026.11.2"))).imageDetails().getFirst();
            assertThat(released.imageDigest()).isEqualTo(digest("release-2026.11.2"));
        }
    }

    @Test
    void thereAreAFewThousandImages() {
        long images = 0;
        for (String profile : List.of("tools", "qa", "prod")) {
            for (Region region : List.of(Region.EU_WEST_1, Region.EU_CENTRAL_1, Region.US_EAST_1)) {
                try (EcrClient ecr = clients.ecr(profile, region)) {
                    images += names(ecr).stream().mapToLong(name -> all(ecr, name, ImageStatusFilter.ANY).size()).sum();
                }
            }
        }
        assertThat(images).isBetween(2_000L, 5_000L);
    }

    private List<ImageDetail> all(String repository, ImageStatusFilter status) {
        return all(qa, repository, status);
    }

    private static List<ImageDetail> all(EcrClient ecr, String repository, ImageStatusFilter status) {
        return ecr.describeImagesPaginator(ask -> ask.repositoryName(repository).maxResults(100)
                .filter(filter -> filter.imageStatus(status))).imageDetails().stream().toList();
    }

    private String digest(String tag) {
        return qa.describeImages(ask -> ask.repositoryName("orders-api").imageIds(tagged(tag))).imageDetails()
                .getFirst().imageDigest();
    }

    private static List<String> names(EcrClient ecr) {
        return ecr.describeRepositoriesPaginator().repositories().stream().map(Repository::repositoryName).toList();
    }

    private static ImageIdentifier tagged(String tag) {
        return ImageIdentifier.builder().imageTag(tag).build();
    }

    private static Comparator<ImageDetail> byAge() {
        return Comparator.comparing(ImageDetail::imagePushedAt).reversed();
    }
}
