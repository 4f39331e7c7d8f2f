package app.waybill.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.FakeObjects;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.JournalEntry.Result;

class TeamJournalTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final ObjectRef PREFIX = new ObjectRef(new Scope("qa", "eu-west-1"), "team", "waybill/journal");

    @TempDir
    private Path folder;
    private final FakeObjects s3 = new FakeObjects();

    private TeamPlace place(String kind) {
        return kind.equals("folder") ? new TeamFolder(folder.resolve("team")) : new TeamBucket(s3, PREFIX);
    }

    private Journal journal(String member) {
        return new Journal(folder.resolve(member).resolve("journal.jsonl"));
    }

    private static JournalEntry entry(String time, String service, Result result) {
        return new JournalEntry(Instant.parse(time), result, "id of " + service,
                new ObjectRef(new Scope("qa", "eu-west-1"), "bundles", service + ".zip"), null, null, "00", List.of(),
                service, null, null, null, null, null, null);
    }

    private JournalCopy copy(String member, TeamPlace place) {
        return new JournalCopy(journal(member), place, member + "@laptop");
    }

    private static List<String> told(TeamPlace place, LocalDate since) throws InterruptedException {
        return new TeamJournal(place).since(since, 100, (_, _) -> {}).entries().stream()
                .map(entry -> entry.service() + " " + entry.result()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void eachSeesWhatTheOthersDid(String kind) throws InterruptedException {
        TeamPlace place = place(kind);
        journal("ana").append(entry("2026-11-30T23:59:00Z", "orders", Result.BEGUN));
        journal("ana").append(entry("2026-12-01T00:01:00Z", "orders", Result.PUBLISHED));
        journal("ben").append(entry("2026-11-30T10:00:00Z", "billing", Result.FAILED));

        assertThat(copy("ana", place).copy()).isEqualTo(2);
        assertThat(copy("ben", place).copy()).isEqualTo(1);

        assertThat(place.since(DAY)).extracting(DayFile::name).containsExactlyInAnyOrder(
                "2026-11-30/ana@laptop.jsonl", "2026-11-30/ben@laptop.jsonl", "2026-12-01/ana@laptop.jsonl");
        assertThat(told(place, DAY)).as("an act over midnight is one act")
                .containsExactly("orders PUBLISHED", "billing FAILED");
        assertThat(told(place, DAY.plusDays(1))).containsExactly("orders PUBLISHED");
        Journal.Reading both = journal("ben").newest(9).with(new TeamJournal(place).since(DAY, 9, (_, _) -> {}));
        assertThat(both.entries()).as("one's own act is told once").extracting(JournalEntry::service)
                .containsExactly("orders", "billing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void whatIsThereIsCopiedNoSecondTime(String kind) throws InterruptedException, IOException {
        TeamPlace place = place(kind);
        journal("ana").append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        assertThat(copy("ana", place).copy()).isOne();
        assertThat(copy("ana", place).copy()).isZero();

        Files.delete(folder.resolve("ana/journal.jsonl.copied"));
        journal("ana").append(entry("2026-11-30T11:00:00Z", "billing", Result.PUBLISHED));

        assertThat(copy("ana", place).copy()).as("though it is forgotten how far the last copy came").isOne();
        assertThat(told(place, DAY)).containsExactly("billing PUBLISHED", "orders PUBLISHED");
    }

    @Test
    void whatCouldNotBeCopiedIsCopiedTheNextTime() throws InterruptedException {
        TeamPlace place = place("bucket");
        journal("ana").append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        FakeObjects offline = new FakeObjects();
        CloudException failure = new CloudException.Unavailable(new Call("qa", "eu-west-1", "s3:PutObject", "team"),
                "no network", "Try again.", null);
        offline.failReading(failure);
        assertThatThrownBy(() -> copy("ana", new TeamBucket(offline, PREFIX)).copy()).isSameAs(failure);

        journal("ana").append(entry("2026-11-30T11:00:00Z", "billing", Result.PUBLISHED));

        assertThat(copy("ana", place).copy()).isEqualTo(2);
        assertThat(told(place, DAY)).hasSize(2);
    }

    @Test
    void aTornLineIsCopiedWhenItIsWholeAndNeverBefore() throws IOException, InterruptedException {
        TeamPlace place = place("folder");
        Journal journal = journal("ana");
        journal.append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        String whole = Files.readString(journal.file());
        Files.writeString(journal.file(), whole.substring(0, 60), StandardOpenOption.APPEND);
        assertThat(copy("ana", place).copy()).isOne();

        Files.writeString(journal.file(), whole.substring(60).replace("orders", "billing"), StandardOpenOption.APPEND);

        assertThat(copy("ana", place).copy()).as("its second half came").isOne();
        assertThat(Files.readString(folder.resolve("team/2026-11-30/ana@laptop.jsonl")).lines()).hasSize(2);
    }

    @Test
    void twoComputersOfOneNameLoseNothing() throws InterruptedException {
        List<Runnable> rivals = new ArrayList<>();
        FakeObjects rivalled = new FakeObjects() {
            @Override
            public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition,
                    Map<String, String> metadata, @Nullable Encryption encryption, @Nullable String owner) {
                if (!rivals.isEmpty()) {
                    rivals.removeFirst().run();
                }
                return super.write(object, bytes, condition, metadata, encryption, owner);
            }
        };
        TeamPlace place = new TeamBucket(rivalled, PREFIX);
        journal("one").append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        journal("other").append(entry("2026-11-30T11:00:00Z", "billing", Result.PUBLISHED));
        rivals.add(() -> new JournalCopy(journal("other"), place, "root@localhost").copy());

        assertThat(new JournalCopy(journal("one"), place, "root@localhost").copy()).isOne();

        assertThat(told(place, DAY)).containsExactlyInAnyOrder("orders PUBLISHED", "billing PUBLISHED");
    }

    @Test
    void aJournalThatBeganAnewIsCopiedFromItsBeginning() throws IOException, InterruptedException {
        TeamPlace place = place("folder");
        Stream.of("orders", "billing").forEach(
                service -> journal("ana").append(entry("2026-11-30T10:00:00Z", service, Result.PUBLISHED)));
        copy("ana", place).copy();
        Files.delete(journal("ana").file());
        journal("ana").append(entry("2026-11-30T12:00:00Z", "catalog", Result.PUBLISHED));

        assertThat(copy("ana", place).copy()).isOne();

        assertThat(told(place, DAY)).hasSize(3);
    }

    @Test
    void aFileThatDidNotChangeIsNotReadAgain() throws InterruptedException {
        TeamPlace place = place("bucket");
        journal("ana").append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        journal("ben").append(entry("2026-11-30T10:00:00Z", "billing", Result.PUBLISHED));
        copy("ana", place).copy();
        copy("ben", place).copy();
        List<String> progress = new ArrayList<>();
        TeamJournal team = new TeamJournal(place);
        team.since(DAY, 9, (done, all) -> progress.add(done + "/" + all));
        journal("ana").append(entry("2026-11-30T11:00:00Z", "catalog", Result.PUBLISHED));
        copy("ana", place).copy();

        assertThat(team.since(DAY, 9, (done, all) -> progress.add(done + "/" + all)).entries()).hasSize(3);
        assertThat(progress).containsExactly("1/2", "2/2", "1/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "bucket"})
    void whatElseLiesThereIsPassedOver(String kind) throws IOException, InterruptedException {
        TeamPlace place = place(kind);
        journal("ana").append(entry("2026-11-30T10:00:00Z", "orders", Result.PUBLISHED));
        copy("ana", place).copy();
        byte[] other = "not a journal".getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("2026-11-30/README.md", "2026-99-99/ana.jsonl", "zzz", "2026-11-30/eve.jsonl")) {
            Path file = folder.resolve("team").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, other);
            s3.write(new ObjectRef(PREFIX.scope(), "team", "waybill/journal/" + name), other,
                    new WriteCondition.Absent(), Map.of(), null);
        }

        Journal.Reading reading = new TeamJournal(place).since(DAY, 9, (_, _) -> {});

        assertThat(reading.entries()).extracting(JournalEntry::service).containsExactly("orders");
        assertThat(reading.problems()).singleElement().asString().endsWith(
                "/2026-11-30/eve.jsonl:1: this line is no whole entry and is passed over");
    }
}
