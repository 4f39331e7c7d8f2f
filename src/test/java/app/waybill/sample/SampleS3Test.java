package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

class SampleS3Test {
    private static final String BUCKET = "qa-imagedefinitions";
    private static final byte[] BYTES = "some bytes".getBytes(StandardCharsets.UTF_8);

    private final SampleClients clients = new SampleClients(SampleCompany.at(SampleCompany.DEMO_TIME));
    @AutoClose
    private final S3Client qa = clients.s3("qa");

    @Test
    void bucketsKeepVersionsOrNotOrNoLonger() {
        assertThat(versioning(BUCKET)).isEqualTo(BucketVersioningStatus.ENABLED);
        assertThat(versioning("qa-imagedefinitions-old")).isEqualTo(BucketVersioningStatus.SUSPENDED);
        assertThat(versioning("qa-scratch")).isNull();
    }

    @Test
    void aBundleIsAZipOfImageDefinitions() throws Exception {
        ResponseBytes<GetObjectResponse> bundle = qa
                .getObjectAsBytes(ask -> ask.bucket(BUCKET).key("orders-api.zip").checksumMode(ChecksumMode.ENABLED));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.asByteArray()))) {
            assertThat(zip.getNextEntry()).hasFieldOrPropertyWithValue("name", "imagedefinitions.json");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).startsWith("""
                    [
                      {
                        "name": "web",
                        "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@sha256:""")
                    .endsWith("""
                              {
                                "name": "worker",
                                "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-worker:latest"
                              }
                            ]
                            """);
        }
        assertThat(bundle.response().metadata()).containsEntry("codepipeline-artifact-revision-summary",
                "orders-api: web 8d21e07, worker 3f9c1ab by ana.kovac");
        assertThat(bundle.response().lastModified()).isBefore(SampleCompany.DEMO_TIME);
    }

    @Test
    void aWriteLeavesAVersionAndKeepsTheOldOne() {
        GetObjectResponse before = read("orders-api.zip").response();
        PutObjectResponse put = write("orders-api.zip", ask -> ask.ifMatch(before.eTag()).metadata(Map.of("by", "me")));
        ResponseBytes<GetObjectResponse> after = read("orders-api.zip");
        assertThat(after.asByteArray()).isEqualTo(BYTES);
        assertThat(after.response().versionId()).isEqualTo(put.versionId()).isNotEqualTo(before.versionId());
        assertThat(after.response().eTag()).isEqualTo(put.eTag());
        assertThat(after.response().metadata()).containsEntry("by", "me");
        assertThat(after.response().lastModified()).isEqualTo(SampleCompany.DEMO_TIME);
        assertThat(qa.headObject(ask -> ask.bucket(BUCKET).key("orders-api.zip").versionId(before.versionId())).eTag())
                .isEqualTo(before.eTag());
    }

    @Test
    void aWriteIsRefusedIfSomeoneElseWasFaster() {
        String etag = read("orders-api.zip").response().eTag();
        write("orders-api.zip", ask -> ask.ifMatch(etag));
        assertRefused(() -> write("orders-api.zip", ask -> ask.ifMatch(etag)), 412, "PreconditionFailed");
        assertRefused(() -> write("orders-api.zip", ask -> ask.ifNoneMatch("*")), 412, "PreconditionFailed");
        assertRefused(() -> write("new.zip", ask -> ask.ifMatch(etag)), 404, "NoSuchKey");
        write("new.zip", ask -> ask.ifNoneMatch("*"));
        assertRefused(() -> write("new.zip", ask -> ask.ifNoneMatch("*")), 412, "PreconditionFailed");
    }

    @Test
    void ofManyWritersOfAnAbsentKeyOneWins() throws Exception {
        List<Thread> writers = new ArrayList<>();
        List<Integer> won = Collections.synchronizedList(new ArrayList<>());
        for (int writer = 0; writer < 8; writer++) {
            int number = writer;
            writers.add(Thread.startVirtualThread(() -> {
                try {
                    write("race.zip", ask -> ask.ifNoneMatch("*"));
                    won.add(number);
                } catch (S3Exception e) {
                    assertThat(e.statusCode()).isEqualTo(412);
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(won).hasSize(1);
    }

    @Test
    void theChecksumIsVerified() throws Exception {
        String right = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(BYTES));
        assertThat(write("sum.zip", ask -> ask.checksumSHA256(right)).checksumSHA256()).isEqualTo(right);
        String wrong = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(new byte[1]));
        assertRefused(() -> write("sum.zip", ask -> ask.checksumSHA256(wrong)), 400, "BadDigest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRC32", "SHA256", "SHA1"})
    void anUploadInChunksIsUnwrapped(String algorithm) {
        qa.putObject(
                ask -> ask.bucket(BUCKET).key("chunks.zip").checksumAlgorithm(ChecksumAlgorithm.fromValue(algorithm)),
                RequestBody.fromContentProvider(() -> new ByteArrayInputStream(BYTES), "application/zip"));
        assertThat(read("chunks.zip").asByteArray()).isEqualTo(BYTES);
    }

    @Test
    void versionsAreListedNewestFirst() {
        List<ObjectVersion> versions = qa.listObjectVersions(ask -> ask.bucket(BUCKET).prefix("orders-api.zip"))
                .versions();
        assertThat(versions).hasSize(4).isSortedAccordingTo((left, right) -> right.lastModified()
                .compareTo(left.lastModified()));
        assertThat(versions.stream().map(ObjectVersion::isLatest)).containsExactly(true, false, false, false);
        assertThat(qa.listObjectVersionsPaginator(ask -> ask.bucket(BUCKET).maxKeys(3)).stream()
                .flatMap(page -> page.versions().stream())).hasSize(89).doesNotHaveDuplicates();
    }

    @Test
    void aDeletedObjectLeavesAMarker() {
        assertThatThrownBy(() -> read("wishlist-api.zip")).isInstanceOf(NoSuchKeyException.class);
        var list = qa.listObjectVersions(ask -> ask.bucket(BUCKET).prefix("wishlist-api.zip"));
        assertThat(list.deleteMarkers()).singleElement().satisfies(marker -> assertThat(marker.isLatest()).isTrue());
        assertThat(list.versions()).hasSize(1);
        write("wishlist-api.zip", ask -> ask.ifNoneMatch("*"));
        assertThat(qa.deleteObject(ask -> ask.bucket(BUCKET).key("wishlist-api.zip")).deleteMarker()).isTrue();
    }

    @Test
    void whereVersionsAreNotKeptThereIsNoVersionId() {
        assertThat(qa.putObject(ask -> ask.bucket("qa-scratch").key("a"), RequestBody.fromBytes(BYTES)).versionId())
                .isNull();
        assertThat(qa.putObject(ask -> ask.bucket("qa-imagedefinitions-old").key("orders-api.zip"),
                RequestBody.fromBytes(BYTES)).versionId()).isEqualTo("null");
        assertThat(qa.listObjectVersions(ask -> ask.bucket("qa-imagedefinitions-old")).versions()).hasSize(1);
    }

    @Test
    void missingThingsHaveTheirOwnErrors() {
        assertThatThrownBy(() -> read("nothing.zip")).isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> qa.headObject(ask -> ask.bucket(BUCKET).key("nothing.zip")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> versioning("no-such-bucket")).isInstanceOf(NoSuchBucketException.class);
        assertRefused(() -> qa.getObjectAsBytes(ask -> ask.bucket(BUCKET).key("orders-api.zip").versionId("x")), 404,
                "NoSuchVersion");
    }

    @Test
    void aBucketInAnotherRegionSaysWhere() {
        assertThatThrownBy(() -> versioning("qa-eu-imagedefinitions")).isInstanceOfSatisfying(S3Exception.class,
                error -> {
                    assertThat(error.statusCode()).isEqualTo(301);
                    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("PermanentRedirect");
                    assertThat(error.awsErrorDetails().sdkHttpResponse().firstMatchingHeader("x-amz-bucket-region"))
                            .contains("eu-central-1");
                });
        try (S3Client near = clients.s3("qa", Region.EU_CENTRAL_1)) {
            assertThat(near.listObjectVersions(ask -> ask.bucket("qa-eu-imagedefinitions")).versions()).hasSize(4);
        }
    }

    @Test
    void bucketsOfOthersAndClosedOnesAreDenied() {
        assertThatThrownBy(() -> versioning("prod-imagedefinitions")).hasMessageContaining(
                "assumed-role/Deployer/ana.kovac is not authorized to perform: s3:GetBucketVersioning on resource: "
                        + "arn:aws:s3:::prod-imagedefinitions");
        assertRefused(() -> qa.getObjectAsBytes(ask -> ask.bucket("qa-security-audit").key("a")), 403, "AccessDenied");
        assertRefused(() -> write("a.zip", ask -> ask.expectedBucketOwner("333333333333")), 403, "AccessDenied");
        write("a.zip", ask -> ask.expectedBucketOwner("222222222222"));
    }

    @Test
    void bucketsMayStandInThePath() {
        try (S3Client pathStyle = clients.s3WithBucketInPath("qa")) {
            assertThat(pathStyle.headObject(ask -> ask.bucket(BUCKET).key("orders-api.zip")).versionId())
                    .isEqualTo(read("orders-api.zip").response().versionId());
        }
    }

    @Test
    void keysMayHoldAnyCharacter() {
        for (String key : List.of("a b+c/ü%20.zip", "deep/er/a&b=<c>.zip")) {
            write(key, ask -> ask);
            assertThat(read(key).asByteArray()).isEqualTo(BYTES);
            assertThat(qa.listObjectVersions(ask -> ask.bucket(BUCKET).prefix(key)).versions())
                    .extracting(ObjectVersion::key).containsExactly(key);
        }
    }

    @Test
    void productionHasItsOwnBundles() {
        try (S3Client prod = clients.s3("prod")) {
            assertThat(Stream.of("orders-api", "storefront-web", "payments-api", "checkout-web", "catalog-api"))
                    .allSatisfy(name -> assertThat(prod.headObject(
                            ask -> ask.bucket("prod-imagedefinitions").key(name + ".zip")).contentLength())
                            .isPositive());
        }
    }

    private ResponseBytes<GetObjectResponse> read(String key) {
        return qa.getObjectAsBytes(ask -> ask.bucket(BUCKET).key(key));
    }

    private PutObjectResponse write(String key,
            UnaryOperator<PutObjectRequest.Builder> more) {
        return qa.putObject(more.apply(PutObjectRequest.builder().bucket(BUCKET).key(key)).build(),
                RequestBody.fromBytes(BYTES));
    }

    private BucketVersioningStatus versioning(String bucket) {
        return qa.getBucketVersioning(ask -> ask.bucket(bucket)).status();
    }

    private static void assertRefused(ThrowingCallable call, int status, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(S3Exception.class, error -> {
            assertThat(error.statusCode()).isEqualTo(status);
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
        });
    }
}
