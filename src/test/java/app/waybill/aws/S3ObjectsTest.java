package app.waybill.aws;

import static app.waybill.aws.EveryCall.BUNDLE;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.CloudException.Conflict;
import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.CloudException.SignInNeeded;
import app.waybill.core.gateway.CloudException.Unanswered;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;

class S3ObjectsTest {
    private static final String PATH = "/bundles/orders-api.zip";
    private static final WriteCondition ABSENT = new WriteCondition.Absent();

    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    private static ObjectGateway s3() {
        return AWS.cloud().objects();
    }

    private static byte[] bundle() {
        return "bundle".getBytes(StandardCharsets.UTF_8);
    }

    private static StoredVersion write(WriteCondition condition) {
        return s3().write(BUNDLE, bundle(), condition, Map.of("waybill-workspace", "qa"), "222222222222");
    }

    @Test
    void aNewObjectIsWrittenWithItsDigestItsOwnerAndOnlyIfNothingIsThere() {
        AWS.server().stubFor(put(urlPathEqualTo(PATH))
                .willReturn(ok().withHeader("ETag", "\"e1\"").withHeader("x-amz-version-id", "v1")));
        assertThat(write(ABSENT)).isEqualTo(new StoredVersion("v1", "\"e1\""));
        AWS.server().verify(putRequestedFor(urlPathEqualTo(PATH))
                .withHeader("If-None-Match", equalTo("*"))
                .withHeader("If-Match", absent())
                .withHeader("Content-Type", equalTo("application/zip"))
                .withHeader("Content-Length", equalTo("6"))
                .withHeader("x-amz-checksum-sha256", equalTo("Hm7WXXfWNk7q7Vp0W6XEmFritwDdhdfPfwJ73ylKM/w="))
                .withHeader("x-amz-checksum-crc32", absent())
                .withHeader("x-amz-expected-bucket-owner", equalTo("222222222222"))
                .withHeader("x-amz-meta-waybill-workspace", equalTo("qa"))
                .withRequestBody(binaryEqualTo(bundle())));
    }

    @Test
    void aChangeIsWrittenOnlyOverWhatWasRead() {
        AWS.server().stubFor(put(urlPathEqualTo(PATH)).willReturn(ok().withHeader("ETag", "\"e2\"")));
        assertThat(write(new WriteCondition.Unchanged("\"e1\""))).isEqualTo(new StoredVersion(null, "\"e2\""));
        AWS.server().verify(putRequestedFor(urlPathEqualTo(PATH)).withHeader("If-Match", equalTo("\"e1\""))
                .withHeader("If-None-Match", absent()));
    }

    @ParameterizedTest
    @CsvSource({"412, PreconditionFailed", "409, ConditionalRequestConflict", "404, NoSuchKey"})
    void aRivalsWriteIsAConflict(int status, String code) {
        AWS.answer(Dialect.REST.error(status, code, "no"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(new WriteCondition.Unchanged("\"e1\"")))
                .withMessageContaining("s3://bundles/orders-api.zip");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE"})
    void aWriteWithoutAnAnswerIsNotSentAgain(Fault fault) {
        AWS.answer(aResponse().withFault(fault));
        assertThatExceptionOfType(Unanswered.class).isThrownBy(() -> write(ABSENT))
                .withMessageContaining("may have been written or not");
        AWS.server().verify(1, putRequestedFor(urlPathEqualTo(PATH)));
    }

    @Test
    void aWriteThatFailsInS3IsNotSentAgain() {
        AWS.answer(Dialect.REST.error(500, "InternalError", "We encountered an internal error."));
        assertThatExceptionOfType(Unanswered.class).isThrownBy(() -> write(ABSENT));
        AWS.server().verify(1, putRequestedFor(urlPathEqualTo(PATH)));
    }

    @ParameterizedTest
    @CsvSource({"409, ConditionalRequestConflict", "503, SlowDown", "400, RequestTimeout"})
    void aWriteThatS3BeganAndGaveUpIsSentAgain(int status, String code) {
        AWS.server().stubFor(put(urlPathEqualTo(PATH)).inScenario("once").whenScenarioStateIs(Scenario.STARTED)
                .willReturn(Dialect.REST.error(status, code, "again")).willSetStateTo("second"));
        AWS.server().stubFor(put(urlPathEqualTo(PATH)).inScenario("once").whenScenarioStateIs("second")
                .willReturn(ok().withHeader("ETag", "\"e1\"").withHeader("x-amz-version-id", "v1")));
        assertThat(write(ABSENT).versionId()).isEqualTo("v1");
    }

    @Test
    void aClockThatIsWrongIsSaid() {
        AWS.answer(Dialect.REST.error(403, "RequestTimeTooSkewed", "The difference is too large."));
        assertThatExceptionOfType(SignInNeeded.class).isThrownBy(() -> write(ABSENT))
                .withMessageContaining("the clock of this computer is wrong");
    }

    @Test
    void theKeyOfKmsIsKeptAndNamedWhenItIsDenied() {
        Encryption key = new Encryption("aws:kms", "arn:aws:kms:eu-west-1:222222222222:key/1", true);
        AWS.answer(Dialect.REST.error(403, "AccessDenied", "Access Denied"));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> s3().write(BUNDLE, bundle(), ABSENT, Map.of(), key, null))
                .satisfies(error -> assertThat(error.advice()).contains("kms:GenerateDataKey").contains(key.keyId()));
        AWS.server().verify(putRequestedFor(urlPathEqualTo(PATH))
                .withHeader("x-amz-server-side-encryption", equalTo("aws:kms"))
                .withHeader("x-amz-server-side-encryption-aws-kms-key-id", equalTo(key.keyId()))
                .withHeader("x-amz-server-side-encryption-bucket-key-enabled", equalTo("true")));

        AWS.answer(Dialect.REST.error(400, "KMS.DisabledException", key.keyId() + " is disabled."));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> write(ABSENT))
                .withMessageContaining("the KMS key cannot be used: " + key.keyId() + " is disabled.");
    }

    @Test
    void anObjectIsReadWithItsVersionItsTagAndItsMetadata() {
        AWS.server().stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withBody(bundle())
                .withHeader("ETag", "\"e1\"").withHeader("x-amz-version-id", "v1")
                .withHeader("Last-Modified", "Tue, 14 Nov 2023 22:13:20 GMT")
                .withHeader("x-amz-meta-waybill-workspace", "qa")));
        StoredObject read = s3().read(BUNDLE, null).orElseThrow();
        assertThat(read.bytes()).isEqualTo(bundle());
        assertThat(read).usingRecursiveComparison().ignoringFields("bytes").isEqualTo(new StoredObject(bundle(), "v1",
                "\"e1\"", Instant.ofEpochSecond(1_700_000_000), Map.of("waybill-workspace", "qa"), null));
    }

    @Test
    void aMissingKeyAndADeletedOneAreEmpty() {
        ResponseDefinitionBuilder missing = Dialect.REST.error(404, "NoSuchKey", "The specified key does not exist.");
        AWS.answer(missing);
        assertThat(s3().read(BUNDLE, null)).isEmpty();
        AWS.answer(missing.withHeader("x-amz-delete-marker", "true").withHeader("x-amz-version-id", "v2"));
        assertThat(s3().read(BUNDLE, null)).isEmpty();
    }

    @Test
    void whatIsTooLargeForABundleIsNotRead() {
        AWS.answer(aResponse().withBody(new byte[SmallObject.MAX_BYTES + 1]).withHeader("ETag", "\"e1\"")
                .withHeader("Last-Modified", "Tue, 14 Nov 2023 22:13:20 GMT"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().read(BUNDLE, null))
                .withMessageContaining("10 MB");
    }

    @ParameterizedTest
    @CsvSource({"Enabled, ENABLED", "Suspended, SUSPENDED"})
    void versioningIsTold(String status, Versioning versioning) {
        AWS.answer(
                Dialect.xml(200, "<VersioningConfiguration><Status>" + status + "</Status></VersioningConfiguration>"));
        assertThat(s3().versioning(BUNDLE, null)).isEqualTo(versioning);
    }

    @Test
    void versioningThatWasNeverTurnedOnIsOff() {
        AWS.answer(Dialect.xml(200, "<VersioningConfiguration/>"));
        assertThat(s3().versioning(BUNDLE, null)).isEqualTo(Versioning.OFF);
    }

    @Test
    void aBucketInAnotherRegionIsNotFoundAndTheAdviceNamesTheRegion() {
        AWS.answer(Dialect.REST.error(301, "PermanentRedirect", "The bucket must be addressed elsewhere.")
                .withHeader("x-amz-bucket-region", "us-east-1"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().versioning(BUNDLE, null))
                .withMessageContaining("us-east-1, not in eu-west-1")
                .satisfies(error -> assertThat(error.advice()).contains("us-east-1"));
        AWS.answer(Dialect.REST.error(400, "AuthorizationHeaderMalformed", "The authorization header is malformed; the "
                + "region 'eu-west-1' is wrong; expecting 'ap-south-1'"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().read(BUNDLE, null))
                .satisfies(error -> assertThat(error.advice()).contains("ap-south-1"));
        AWS.answer(aResponse().withStatus(301));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(ABSENT))
                .satisfies(error -> assertThat(error.advice()).contains("get-bucket-location"));
    }

    @Test
    void aDeniedReadMayAlsoBeAMissingKey() {
        AWS.answer(Dialect.REST.error(403, "AccessDenied", "Access Denied"));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> s3().read(BUNDLE, null))
                .satisfies(error -> assertThat(error.advice()).contains("s3:ListBucket"));
    }

    private static String versionPage(String versions, String next) {
        return "<ListVersionsResult>" + versions + next + "</ListVersionsResult>";
    }

    private static String version(String element, String key, String id, String time) {
        return """
                <%1$s><Key>%2$s</Key><VersionId>%3$s</VersionId><IsLatest>%4$s</IsLatest>\
                <LastModified>%5$s</LastModified><Size>1</Size></%1$s>
                """.formatted(element, key, id, id.equals("v3"), time);
    }

    @Test
    void versionsOfAKeyAreReadPageByPageUntilAnotherKeyFollows() {
        AWS.server().stubFor(get(urlPathEqualTo("/bundles")).withQueryParam("versions", equalTo(""))
                .withQueryParam("prefix", equalTo("orders-api.zip")).withQueryParam("key-marker", absent())
                .willReturn(Dialect.xml(200, versionPage(
                        version("DeleteMarker", "orders-api.zip", "v3", "2026-11-23T10:00:00.000Z")
                                + version("Version", "orders-api.zip", "v2", "2026-11-22T10:00:00.000Z"),
                        "<IsTruncated>true</IsTruncated><NextKeyMarker>orders-api.zip</NextKeyMarker>"
                                + "<NextVersionIdMarker>v2</NextVersionIdMarker>"))));
        AWS.server().stubFor(get(urlPathEqualTo("/bundles")).withQueryParam("version-id-marker", equalTo("v2"))
                .willReturn(Dialect.xml(200, versionPage(
                        version("Version", "orders-api.zip", "v1", "2026-11-21T10:00:00.000Z")
                                + version("Version", "orders-api.zip.old", "w1", "2026-11-24T10:00:00.000Z"),
                        "<IsTruncated>true</IsTruncated><NextKeyMarker>orders-api.zip.old</NextKeyMarker>"
                                + "<NextVersionIdMarker>w1</NextVersionIdMarker>"))));

        assertThat(s3().versions(BUNDLE, "222222222222"))
                .extracting(ObjectVersion::versionId, ObjectVersion::kind, ObjectVersion::latest).containsExactly(
                        tuple("v3", ObjectVersion.Kind.DELETE_MARKER, true),
                        tuple("v2", ObjectVersion.Kind.OBJECT, false),
                        tuple("v1", ObjectVersion.Kind.OBJECT, false));
        AWS.server().verify(2, getRequestedFor(urlPathEqualTo("/bundles"))
                .withHeader("x-amz-expected-bucket-owner", equalTo("222222222222")));
    }
}
