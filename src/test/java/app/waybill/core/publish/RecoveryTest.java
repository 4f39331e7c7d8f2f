package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.JournalEntry.Result;

/// What the next start makes of acts that were cut off between their intent and their outcome.
class RecoveryTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-definitions", "orders.zip");
    private static final Call CALL = new Call("qa", "eu-west-1", "s3:ListBucketVersions", "bucket qa-definitions");
    private final CloudException denied = new CloudException.AccessDenied(CALL, "denied", "Ask.", null);

    @TempDir
    Path folder = Path.of("");
    private final FakeObjects objects = new FakeObjects();
    private Journal journal = new Journal(folder);

    @BeforeEach
    void open() {
        journal = new Journal(folder.resolve("journal.jsonl"));
        objects.timeIs(NOON.minus(Duration.ofDays(1)));
        write("theirs");
        objects.timeIs(NOON);
    }

    private void write(String id) {
        objects.write(KEY, new byte[]{1}, new WriteCondition.Unseen(), Map.of("waybill-id", id), null);
    }

    private static JournalEntry intent(String id, @Nullable String before) {
        return new JournalEntry(NOON, Result.BEGUN, id, KEY, null, before, "00", List.of(), "orders", null, null, null,
                null, new JournalEntry.Intent(Result.PUBLISHED, "If-Match: \"e1\""), null);
    }

    /// Begins an act as a Waybill does that then ends without a word.
    private void cutOff(String id) {
        journal.begin(intent(id, "v1")).close();
    }

    private List<JournalEntry> complete(Duration after) throws InterruptedException {
        return new Recovery(journal, objects, Clock.fixed(NOON.plus(after), ZoneOffset.UTC)).complete();
    }

    private JournalEntry newest() {
        return journal.newest(1).entries().getFirst();
    }

    @Test
    void whatWasWrittenIsFoundByItsIdUnderneathARivalsVersion() throws InterruptedException {
        cutOff("mine");
        write("mine");
        write("rival");

        assertThat(complete(Duration.ZERO)).singleElement().satisfies(found -> {
            assertThat(found.result()).isEqualTo(Result.PUBLISHED);
            assertThat(found.versionId()).isEqualTo("v2");
            assertThat(Recovery.sentence(found)).isEqualTo("The upload of orders to s3://qa-definitions/orders.zip "
                    + "was cut off, but it was written, as version v2.");
        });
        assertThat(journal.newest(9).entries()).as("one act is one entry").hasSize(1);
        assertThat(complete(LATER)).isEmpty();
    }

    @Test
    void whatWasNotWrittenIsSaidSoOnceNothingCanBeUnderWayAnyMore() throws InterruptedException {
        cutOff("mine");
        write("rival");

        assertThat(complete(Duration.ofSeconds(10))).isEmpty();
        assertThat(newest().result()).isEqualTo(Result.BEGUN);
        assertThat(complete(LATER)).extracting(JournalEntry::result).containsExactly(Result.FAILED);
        assertThat(newest().message()).contains("not written");
        assertThat(complete(LATER)).isEmpty();
    }

    @Test
    void whatWasDoneToAPipelineStaysUnknownAndIsSaidOnce() throws InterruptedException {
        JournalEntry upload = intent("start", null);
        journal.begin(new JournalEntry(upload.time(), Result.BEGUN, "start", KEY, "v1", null, "", List.of(), "orders",
                null, null, null, "Start orders-qa with version v1",
                new JournalEntry.Intent(Result.STARTED, "none"), new JournalEntry.Run("orders-qa", null))).close();
        write("start");

        assertThat(complete(LATER)).singleElement().satisfies(found -> {
            assertThat(found.result()).isEqualTo(Result.UNKNOWN);
            assertThat(Recovery.sentence(found)).startsWith(
                    "Waybill ended while it acted upon the pipeline orders-qa of orders. Whether that was done is not known");
        });
        assertThat(complete(LATER)).isEmpty();
        assertThat(newest().run()).isEqualTo(new JournalEntry.Run("orders-qa", null));
    }

    @Test
    void anActOnWhichALivingWaybillWorksIsLeftToIt() throws InterruptedException {
        try (ActLock _ = journal.begin(intent("mine", "v1"))) {
            write("mine");
            assertThat(complete(LATER)).isEmpty();
        }
        assertThat(complete(LATER)).hasSize(1);
        assertThat(folder.resolve("journal.jsonl.open")).isEmptyDirectory();
    }

    @Test
    void whyItCannotBeToldIsKeptOnceAndLookedAtAgain() throws InterruptedException {
        cutOff("mine");
        write("mine");
        CloudException signedOut = new CloudException.SignInNeeded(CALL, "signed out", "Sign in.", null);
        objects.failListing(signedOut);

        assertThat(complete(LATER)).extracting(JournalEntry::result, JournalEntry::message)
                .containsExactly(tuple(Result.UNKNOWN, signedOut.getMessage()));
        assertThat(complete(LATER)).isEmpty();
        assertThat(newest().result()).isEqualTo(Result.UNKNOWN);
        objects.failListing(null);
        assertThat(complete(LATER)).extracting(JournalEntry::result).containsExactly(Result.PUBLISHED);
    }

    @Test
    void whereVersionsMayNotBeListedTheObjectThatIsThereTells() throws InterruptedException {
        objects.failListing(denied);
        cutOff("absent");
        assertThat(complete(LATER)).as("what was there before still is").extracting(JournalEntry::result)
                .containsExactly(Result.FAILED);

        cutOff("mine");
        write("mine");
        assertThat(complete(LATER)).extracting(JournalEntry::result).containsExactly(Result.PUBLISHED);

        cutOff("covered");
        write("rival");
        assertThat(complete(LATER)).singleElement().satisfies(found -> {
            assertThat(found.result()).isEqualTo(Result.UNKNOWN);
            assertThat(found.message()).contains("may not be listed");
        });
    }

    @Test
    void aTornIntentAndLinesOfOlderWaybillsAreNoOpenActs() throws IOException, InterruptedException {
        Files.writeString(journal.file(), """
                {"time":"2026-11-23T12:00:00Z","result":"published","service":"orders","profile":"qa",\
                "region":"eu-west-1","bucket":"b","key":"k","versionId":"v1","sha256":"00","definitions":[]}
                """);
        String line = JournalLine.write(intent("torn", "v1"));
        Files.writeString(journal.file(), line.substring(0, line.length() - 9), StandardOpenOption.APPEND);

        assertThat(complete(LATER)).isEmpty();
        assertThat(journal.newest(9).entries()).extracting(JournalEntry::result).containsExactly(Result.PUBLISHED);
    }
}
