package app.waybill.core.publish;

import static app.waybill.core.publish.Mappings.service;
import static app.waybill.core.publish.Mappings.uri;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.JournalEntry.Result;

/// A write whose answer is lost, or is not what it seems.
class CertainWriteTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");
    private static final Call CALL = new Call("qa", "eu-west-1", "s3:PutObject", KEY.uri());
    private static final Encryption KMS = new Encryption("aws:kms", "arn:aws:kms:eu-west-1:222222222222:key/1", true);

    private static CloudException.AccessDenied denied() {
        return new CloudException.AccessDenied(CALL, "denied", "Ask.", null);
    }

    /// How the next write goes: it may take place or not, be told or not, and a rival may come in between.
    private enum Way {
        LOST_BEFORE,
        LOST_AFTER,
        RIVAL_THEN_LOST,
        CONFLICT_AFTER,
        DENIED_BEFORE
    }

    private static final class Network extends FakeObjects {
        private final Deque<Way> ways = new ArrayDeque<>();
        private int attempts;
        private boolean altered;

        @Override
        public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
            return super.read(object, owner).map(it -> altered
                    ? new StoredObject(new byte[]{1}, it.versionId(), it.etag(), it.lastModified(), it.metadata(), null)
                    : it);
        }

        @Override
        public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition,
                Map<String, String> metadata, @Nullable Encryption encryption, @Nullable String owner) {
            attempts++;
            Way way = ways.poll();
            if (way == Way.RIVAL_THEN_LOST) {
                super.write(object, new byte[]{9}, new WriteCondition.Unseen(), Map.of(), null, owner);
            }
            boolean written = way == null || way == Way.LOST_AFTER || way == Way.CONFLICT_AFTER;
            StoredVersion version = written
                    ? super.write(object, bytes, condition, metadata, encryption, owner)
                    : new StoredVersion(null, "");
            switch (way) {
                case null -> {
                }
                case CONFLICT_AFTER -> throw new CloudException.Conflict(CALL, "changed", "Look.", null);
                case DENIED_BEFORE -> throw denied();
                case LOST_BEFORE, LOST_AFTER, RIVAL_THEN_LOST -> throw new CloudException.Unanswered(
                        new CloudException.Unavailable(CALL, "the connection was lost", "Check the network.", null));
            }
            return version;
        }
    }

    @TempDir
    Path folder = Path.of("");
    private final Network objects = new Network();
    private Published before = new Published.Nothing();

    @BeforeEach
    void open() {
        objects.timeIs(NOON);
    }

    private PublishOutcome publish(Way... ways) {
        objects.ways.addAll(List.of(ways));
        RenderedService service = new ServiceRenderer(Mappings.PROFILES)
                .render(service("orders", uri("web", "nginx:1.27")), Map.of(), Map.of());
        BundleTarget target = new BundleTarget(KEY, "imagedefinitions.json", null, Versioning.ENABLED, null);
        return new Publisher(objects, journal(), Clock.fixed(NOON, ZoneOffset.UTC))
                .publish(new ServicePlan.Upload(service, target, before, PlannedBundle.of(service,
                        "imagedefinitions.json"), List.of(), List.of()), null);
    }

    private Journal journal() {
        return new Journal(folder.resolve("journal.jsonl"));
    }

    private JournalEntry kept() {
        return journal().newest(1).entries().getFirst();
    }

    private void assertUnknown(PublishOutcome outcome, String why) {
        assertThat(outcome.version()).isEmpty();
        assertThat(outcome.failure()).containsInstanceOf(CloudException.Unanswered.class);
        assertThat(outcome.failure().orElseThrow()).hasMessageContaining("whether it was written is not known: ")
                .hasMessageContaining(why);
        assertThat(kept().result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void whatWasWrittenThoughItsAnswerWasLostIsFoundAndNotSentAgain() {
        PublishOutcome outcome = publish(Way.LOST_AFTER);

        assertThat(outcome.version().orElseThrow().versionId()).isEqualTo("v1");
        assertThat(outcome.remark()).hasValue("its answer was lost; found by reading back");
        assertThat(objects.attempts).isOne();
        assertThat(kept().result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void whatIsNotThereIsSentOnceMoreUnderTheSameCondition() {
        assertThat(publish(Way.LOST_BEFORE).version().orElseThrow().versionId()).isEqualTo("v1");
        assertThat(objects.attempts).isEqualTo(2);
    }

    @Test
    void aRivalWhoCameInBetweenIsNotOverwritten() {
        PublishOutcome outcome = publish(Way.RIVAL_THEN_LOST);

        assertThat(outcome.failure()).containsInstanceOf(CloudException.Conflict.class);
        assertThat(objects.read(KEY, null).orElseThrow().bytes()).containsExactly(9);
        assertThat(kept().result()).isEqualTo(Result.REFUSED);
    }

    @Test
    void aConflictWithItselfIsNone() {
        PublishOutcome outcome = publish(Way.CONFLICT_AFTER);

        assertThat(outcome.version()).isPresent();
        assertThat(outcome.remark()).hasValueSatisfying(remark -> assertThat(remark).contains("this upload itself"));
        assertThat(publish(Way.LOST_BEFORE, Way.CONFLICT_AFTER).failure()).as("written by the first publish")
                .containsInstanceOf(CloudException.Conflict.class);
    }

    @Test
    void whatIsLostTwiceIsUnknownAndFoundOutLater() throws InterruptedException {
        assertUnknown(publish(Way.LOST_BEFORE, Way.LOST_BEFORE), "it is not there yet");

        assertThat(new Recovery(journal(), objects, Clock.fixed(NOON.plusSeconds(600), ZoneOffset.UTC)).complete())
                .extracting(JournalEntry::result).containsExactly(Result.FAILED);
        assertThat(publish(Way.LOST_BEFORE, Way.LOST_AFTER).version()).isPresent();
    }

    @Test
    void whatTheSecondTimeIsDeniedIsUnknown() {
        assertUnknown(publish(Way.LOST_BEFORE, Way.DENIED_BEFORE), "denied");
    }

    @Test
    void withoutAConditionNothingIsSentAgain() {
        before = new Published.Unseen(denied());

        assertUnknown(publish(Way.LOST_BEFORE), "it is not there yet");
        assertThat(objects.attempts).isOne();
    }

    @Test
    void whereNothingMayBeReadItIsUnknownOrUnverified() {
        objects.failListing(denied());
        objects.failReading(denied());

        assertUnknown(publish(Way.LOST_AFTER), "denied");
    }

    @Test
    void whatCannotBeReadBackIsSaid() {
        objects.failReading(denied());

        PublishOutcome outcome = publish();

        assertThat(outcome.version()).isPresent();
        assertThat(outcome.remark()).hasValueSatisfying(remark -> assertThat(remark)
                .startsWith("it could not be read back: "));
        assertThat(kept().message()).startsWith("it could not be read back: ");
    }

    @Test
    void otherBytesThanWereSentAreSaid() {
        objects.altered = true;

        PublishOutcome outcome = publish();

        assertThat(outcome.version()).isPresent();
        assertThat(outcome.remark()).hasValueSatisfying(remark -> assertThat(remark)
                .startsWith("what was read back is not what was sent: its SHA-256 is "));
    }

    @Test
    void theKeyOfWhatIsThereNowIsKept() {
        objects.write(KEY, new byte[]{1}, new WriteCondition.Absent(), Map.of(), KMS, null);
        before = Published.of(objects.read(KEY, null).orElseThrow(), "imagedefinitions.json");

        assertThat(publish().version()).isPresent();

        assertThat(objects.read(KEY, null).orElseThrow().encryption()).isEqualTo(KMS);
    }
}
