package app.waybill.aws;

import static app.waybill.aws.WireMockCloud.ORDERS;
import static app.waybill.aws.WireMockCloud.json;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.CloudException.Unavailable;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;

class EcrImagesTest {
    private static final String IMAGES = "AmazonEC2ContainerRegistry_V20150921.DescribeImages";
    private static final String MANIFESTS = "AmazonEC2ContainerRegistry_V20150921.BatchGetImage";
    private static final ImageId LATEST = new ImageId.ByTag("latest");

    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    @Test
    void everyFactOfAnImageIsRead() {
        AWS.server().stubFor(json(IMAGES).willReturn(ok("""
                {"imageDetails": [{
                  "registryId": "222222222222", "repositoryName": "orders-api", "imageDigest": "%s",
                  "imageTags": ["latest", "3f9c1ab"], "imageSizeInBytes": 5000000000, "imagePushedAt": 1.7E9,
                  "imageManifestMediaType": "application/vnd.oci.image.manifest.v1+json",
                  "artifactMediaType": "application/vnd.oci.image.config.v1+json",
                  "imageStatus": "ARCHIVED", "lastRecordedPullTime": 1.8E9, "subjectManifestDigest": "%s",
                  "imageScanStatus": {"status": "COMPLETE"},
                  "imageScanFindingsSummary": {"findingSeverityCounts":
                    {"CRITICAL": 1, "HIGH": 2, "MEDIUM": 3, "LOW": 4, "INFORMATIONAL": 5, "UNDEFINED": 6}}}]}
                """.formatted(EcrAnswerTexts.digest(1), EcrAnswerTexts.digest(2)))));
        assertThat(AWS.cloud().images().find(ORDERS, LATEST)).contains(new Image(ORDERS,
                new Digest(EcrAnswerTexts.digest(1)), List.of("latest", "3f9c1ab"),
                Instant.ofEpochSecond(1_700_000_000),
                5_000_000_000L, "application/vnd.oci.image.manifest.v1+json",
                "application/vnd.oci.image.config.v1+json", ImageStatus.ARCHIVED,
                new ScanSummary("COMPLETE", 1, 2, 3, 4, 11), Instant.ofEpochSecond(1_800_000_000),
                new Digest(EcrAnswerTexts.digest(2))));
    }

    @Test
    void anImageWithoutAnythingButADigestIsReadToo() {
        AWS.server().stubFor(json(IMAGES).willReturn(ok("{\"imageDetails\": [{\"imageDigest\": \""
                + EcrAnswerTexts.digest(1) + "\"}]}")));
        assertThat(AWS.cloud().images().find(ORDERS, LATEST)).contains(new Image(ORDERS,
                new Digest(EcrAnswerTexts.digest(1)), List.of(), null, 0, null, null, ImageStatus.ACTIVE,
                ScanSummary.NONE, null, null));
    }

    @Test
    void aCallForManyRepositoriesThatFailsDoesNotNameThemAll() {
        AWS.server().stubFor(json("AmazonEC2ContainerRegistry_V20150921.DescribeRepositories")
                .willReturn(aResponse().withStatus(400)
                        .withBody("{\"__type\": \"AccessDeniedException\", \"Message\": \"no\"}")));
        RepositoryRef billing = new RepositoryRef("qa", "eu-west-1", null, "billing-api");

        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> AWS.cloud().images().named(List.of(ORDERS, billing)))
                .satisfies(denied -> assertThat(denied.call().resource()).isNull());
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> AWS.cloud().images().repository(ORDERS))
                .satisfies(denied -> assertThat(denied.call().resource()).isEqualTo("orders-api"));
    }

    @Test
    void anotherRegistryIsAskedByItsAccount() {
        AWS.server().stubFor(json(IMAGES).withRequestBody(matchingJsonPath("$.registryId", equalTo("999999999999")))
                .willReturn(ok(EcrAnswerTexts.images(1, 2, ""))));
        RepositoryRef shared = new RepositoryRef("qa", "eu-west-1", "999999999999", "base");
        assertThat(AWS.cloud().images().find(shared, LATEST)).isPresent();
    }

    @Test
    void anImageThatIsNotThereIsEmptyAndARepositoryThatIsNotThereAnError() {
        AWS.answer(Dialect.JSON.error(400, "ImageNotFoundException", "gone"));
        assertThat(AWS.cloud().images().find(ORDERS, LATEST)).isEmpty();
        AWS.answer(Dialect.JSON.error(400, "RepositoryNotFoundException", "gone"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> AWS.cloud().images().find(ORDERS, LATEST))
                .withMessageContaining("orders-api").withMessageContaining("eu-west-1");
    }

    @Test
    void anAnswerWithSomethingThatIsNoDigestMakesNoSense() {
        AWS.server().stubFor(json(IMAGES).willReturn(ok("{\"imageDetails\": [{\"imageDigest\": \"md5:1\"}]}")));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> AWS.cloud().images().find(ORDERS, LATEST));
    }

    @Test
    void anIndexTellsItsPlatformsWithoutAttestations() {
        String manifest = """
                {"schemaVersion": 2, "manifests": [
                  {"digest": "%1$s", "platform": {"os": "linux", "architecture": "arm", "variant": "v7"}},
                  {"digest": "%2$s", "platform": {"os": "windows", "architecture": "amd64", "os.version": "10.0"}},
                  {"digest": "%3$s", "platform": {"os": "unknown", "architecture": "unknown"}},
                  {"digest": "%3$s"}, {"platform": {"os": "linux", "architecture": "amd64"}}, 1]}
                """.formatted(EcrAnswerTexts.digest(2), EcrAnswerTexts.digest(3), EcrAnswerTexts.digest(4));
        AWS.server().stubFor(json(MANIFESTS).willReturn(ok("{\"images\": [{\"imageId\": {\"imageDigest\": \""
                + EcrAnswerTexts.digest(1) + "\"}, \"imageManifest\": \""
                + manifest.replace("\"", "\\\"").replace("\n", "\\n")
                + "\"}], \"failures\": [{\"failureCode\": \"ImageNotFound\"}]}")));
        Digest index = new Digest(EcrAnswerTexts.digest(1));
        assertThat(AWS.cloud().images().platforms(ORDERS, List.of(index))).isEqualTo(Map.of(index, List.of(
                new Platform("linux", "arm", "v7", new Digest(EcrAnswerTexts.digest(2))),
                new Platform("windows", "amd64", null, new Digest(EcrAnswerTexts.digest(3))))));
    }

    @Test
    void platformsAreAskedForInBatchesOfAHundred() {
        AWS.server().stubFor(json(MANIFESTS).willReturn(aResponse().withBody("{\"images\": []}")));
        List<Digest> digests = IntStream.range(0, 250).mapToObj(EcrAnswerTexts::digest).map(Digest::new).toList();
        assertThat(AWS.cloud().images().platforms(ORDERS, digests)).isEmpty();
        assertThat(AWS.server().getAllServeEvents())
                .extracting(event -> event.getRequest().getBodyAsString().split("imageDigest", -1).length - 1)
                .containsExactlyInAnyOrder(100, 100, 50);
        assertThat(AWS.cloud().images().platforms(ORDERS, List.of())).isEmpty();
    }
}
