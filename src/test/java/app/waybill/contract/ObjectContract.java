package app.waybill.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.CloudException.Conflict;
import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ListedObject;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;

/// What S3 must do for Waybill. Every test writes under a key of its own.
public interface ObjectContract {
    String FIRST = "first";
    /// Not all of it is text.
    String SECOND = "PK\u0003\u0004\u0000\u00ff\r\n";
    WriteCondition ABSENT = new WriteCondition.Absent();

    /// The cloud to test.
    SeededCloud seeded();

    private ObjectGateway s3() {
        return seeded().cloud().objects();
    }

    private ObjectRef object(String bucket, String key) {
        return new ObjectRef(seeded().home(), bucket, "contract/" + key + ".zip");
    }

    private ObjectRef object(String key) {
        return object(seeded().bucket(), key);
    }

    private StoredVersion write(ObjectRef object, String content, WriteCondition condition) {
        return s3().write(object, content.getBytes(StandardCharsets.ISO_8859_1), condition,
                Map.of("waybill-sha256", "abc"), null);
    }

    private StoredObject read(ObjectRef object) {
        return s3().read(object, null).orElseThrow();
    }

    private String content(ObjectRef object) {
        return new String(read(object).bytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    default void aBucketTellsItsVersioning() {
        assertThat(s3().versioning(object("any"), null)).isEqualTo(Versioning.ENABLED);
        assertThat(s3().versioning(object(seeded().plainBucket(), "any"), null)).isEqualTo(Versioning.OFF);
    }

    @Test
    default void aMissingBucketIsNotFoundByAnyCall() {
        ObjectRef nowhere = object("waybill-no-such-bucket", "any");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().versioning(nowhere, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().read(nowhere, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().versions(nowhere, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> s3().list(nowhere, null, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(nowhere, FIRST, ABSENT));
    }

    @Test
    default void objectsAreListedByTheBeginningOfTheirKeys() {
        ObjectRef prefix = new ObjectRef(seeded().home(), seeded().bucket(), "contract/list/");
        write(object("list/2026-11-30/ana"), FIRST, ABSENT);
        StoredVersion second = write(object("list/2026-12-01/ana"), FIRST, ABSENT);
        write(object("list/2026-12-01/ben"), FIRST, ABSENT);
        write(object("listed/2026-12-02/ana"), FIRST, ABSENT);

        assertThat(s3().list(prefix, null, null)).extracting(ListedObject::key).containsExactly(
                "contract/list/2026-11-30/ana.zip", "contract/list/2026-12-01/ana.zip",
                "contract/list/2026-12-01/ben.zip");
        assertThat(s3().list(prefix, "contract/list/2026-12-01", null)).hasSize(2).first()
                .isEqualTo(new ListedObject("contract/list/2026-12-01/ana.zip", second.etag()));
    }

    @Test
    default void aMissingKeyIsEmpty() {
        assertThat(s3().read(object("missing"), null)).isEmpty();
    }

    @Test
    default void whatIsWrittenIsRead() {
        ObjectRef object = object("roundtrip ü+&");
        StoredVersion written = write(object, SECOND, ABSENT);
        StoredObject read = read(object);
        assertThat(content(object)).isEqualTo(SECOND);
        assertThat(read.versionId()).isNotNull().isEqualTo(written.versionId());
        assertThat(read.etag()).isEqualTo(written.etag());
        assertThat(read.metadata()).containsEntry("waybill-sha256", "abc");
    }

    @Test
    default void anObjectIsEncryptedWithTheKeyThatIsAskedFor() {
        ObjectRef object = object("encrypted");
        Encryption key = new Encryption("aws:kms", "arn:aws:kms:eu-west-1:222222222222:key/orders", true);
        s3().write(object, FIRST.getBytes(StandardCharsets.ISO_8859_1), ABSENT, Map.of(), key, null);
        assertThat(read(object).encryption()).isEqualTo(key);
        assertThat(content(object)).isEqualTo(FIRST);

        write(object("plain-encryption"), FIRST, ABSENT);
        assertThat(read(object("plain-encryption")).encryption()).isNull();
    }

    @Test
    default void withoutVersioningThereIsNoVersionId() {
        ObjectRef object = object(seeded().plainBucket(), "plain");
        assertThat(write(object, FIRST, ABSENT).versionId()).isNull();
        assertThat(read(object).versionId()).isNull();
    }

    @Test
    default void aKeyThatIsTakenIsAConflictAndStaysAsItIs() {
        ObjectRef object = object("taken");
        write(object, FIRST, ABSENT);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(object, SECOND, ABSENT));
        assertThat(content(object)).isEqualTo(FIRST);
    }

    @Test
    default void anUnchangedObjectIsReplacedByANewVersion() {
        ObjectRef object = object("replaced");
        StoredVersion first = write(object, FIRST, ABSENT);
        StoredVersion second = write(object, SECOND, new WriteCondition.Unchanged(first.etag()));
        assertThat(second.versionId()).isNotEqualTo(first.versionId());
        assertThat(content(object)).isEqualTo(SECOND);
    }

    @Test
    default void allVersionsAreToldTheNewestFirst() {
        ObjectRef object = object("versions");
        StoredVersion first = write(object, FIRST, ABSENT);
        StoredVersion second = write(object, SECOND, new WriteCondition.Unchanged(first.etag()));
        write(object("versions-of-another"), FIRST, ABSENT);

        assertThat(s3().versions(object, null))
                .extracting(ObjectVersion::versionId, ObjectVersion::kind, ObjectVersion::latest, ObjectVersion::size)
                .containsExactly(tuple(second.versionId(), ObjectVersion.Kind.OBJECT, true, (long) SECOND.length()),
                        tuple(first.versionId(), ObjectVersion.Kind.OBJECT, false, (long) FIRST.length()));
        assertThat(s3().versions(object("versions-of"), null)).isEmpty();
    }

    @Test
    default void anOldVersionIsReadAsItWas() {
        ObjectRef object = object("old");
        StoredVersion first = write(object, FIRST, ABSENT);
        write(object, SECOND, new WriteCondition.Unchanged(first.etag()));

        StoredObject old = s3().read(object, Objects.requireNonNull(first.versionId()), null);

        assertThat(old.bytes()).asString(StandardCharsets.ISO_8859_1).isEqualTo(FIRST);
        assertThat(old.versionId()).isEqualTo(first.versionId());
        assertThat(old.metadata()).containsEntry("waybill-sha256", "abc");
    }

    @Test
    default void aVersionThatIsNotThereIsNotFound() {
        ObjectRef object = object("other-version");
        write(object, FIRST, ABSENT);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> s3().read(object, "00000000-0000-0000-0000-000000000000", null));
    }

    @Test
    default void aChangedObjectIsAConflictAndStaysAsItIs() {
        ObjectRef object = object("changed");
        StoredVersion first = write(object, FIRST, ABSENT);
        write(object, SECOND, new WriteCondition.Unchanged(first.etag()));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> write(object, FIRST, new WriteCondition.Unchanged(first.etag())));
        assertThat(content(object)).isEqualTo(SECOND);
    }

    @Test
    default void anObjectThatIsGoneIsAConflict() {
        String etag = write(object("gone-other"), FIRST, ABSENT).etag();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> write(object("gone"), FIRST, new WriteCondition.Unchanged(etag)));
    }
}
