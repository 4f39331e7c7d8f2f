package app.waybill.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.file.FileException;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry.Result;
import app.waybill.core.team.JournalCopy;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.sample.SampleCompany;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.DirectTasks;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.WindowJournal;

class ActivityModelTest {
    @TempDir
    private Path folder = Path.of("");

    private Journal journal() {
        return new Journal(folder.resolve("journal.jsonl"));
    }

    private ActivityModel model(Journal journal) {
        return model(journal, Settings.DEFAULT);
    }

    private static ActivityModel model(Journal journal, Settings settings) {
        TeamActs team = new TeamActs(SettingsStore.inMemory(settings), new WorkspaceStore(() -> {
            throw new AssertionError("a folder needs no cloud");
        }, "qa", null), Clock.fixed(SampleCompany.DEMO_TIME, ZoneOffset.UTC));
        return new ActivityModel(new WindowJournal(journal), team, new DirectTasks(), Runnable::run, Runnable::run);
    }

    @Test
    void whatOthersDidStandsAmongOnesOwn() {
        WorkspacePlace place = WorkspacePlace.of(folder.resolve("team").toString());
        Journal others = new Journal(folder.resolve("others.jsonl"));
        others.append(Entries.published("billing-api", Duration.ofHours(2)));
        others.append(Entries.published("long-ago", Duration.ofDays(TeamActs.DAYS + 2)));
        JournalCopy copy = new JournalCopy(others, TeamPlace.of(place, new WorkspaceStore(() -> {
            throw new AssertionError("a folder needs no cloud");
        }, "qa", null)), "ben@laptop");
        copy.copy();
        Journal own = journal();
        own.append(Entries.published("orders-api", Duration.ofHours(3)));
        own.append(Entries.published("web", Duration.ofHours(1)));
        ActivityModel model = model(own, Settings.DEFAULT.withTeamJournal(place));

        model.refresh();
        assertThat(services(model)).containsExactly("web", "billing-api", "orders-api");
        assertThat(model.team().readAt()).contains(SampleCompany.DEMO_TIME);

        others.append(Entries.published("catalog-api", Duration.ZERO));
        copy.copy();
        model.refresh();
        assertThat(services(model)).containsExactly("catalog-api", "web", "billing-api", "orders-api");
    }

    @Test
    void nobodyWaitsForATeamsJournalThatIsBeingRead() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch given = new CountDownLatch(1);
        WorkspacePlace place = new WorkspacePlace.InBucket("team", "journal", "qa", "eu-west-1");
        TeamActs team = new TeamActs(SettingsStore.inMemory(Settings.DEFAULT.withTeamJournal(place)),
                new WorkspaceStore(() -> {
                    begun.countDown();
                    awaitUninterruptibly(given);
                    throw new FileException("no cloud", "Try again.");
                }, "qa", null), Clock.systemUTC());
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> new DirectTasks().run(
                Job.of("Reading", progress -> team.read(place, 9, progress)).onError(FileException.class, _ -> {})),
                Thread::startVirtualThread);
        begun.await();

        assertThat(CompletableFuture.supplyAsync(team::known, Thread::startVirtualThread))
                .succeedsWithin(Duration.ofSeconds(20));

        given.countDown();
        assertThat(reading).succeedsWithin(Duration.ofSeconds(20));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTeamsJournalThatCannotBeReadHidesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        Journal own = journal();
        own.append(Entries.published("web", Duration.ofHours(1)));
        ActivityModel model = model(own, Settings.DEFAULT.withTeamJournal(new WorkspacePlace.OnDisk(file)));

        model.refresh();

        assertThat(services(model)).containsExactly("web");
        assertThat(model.notices()).singleElement().satisfies(
                notice -> assertThat(notice.words()).contains(file.toString(), "not a folder"));
    }

    private static List<String> services(ActivityModel model) {
        return model.rows().shown().stream().map(row -> row.entry().service()).toList();
    }

    @Test
    void entriesStandNewestFirst() {
        Journal journal = journal();
        journal.append(Entries.published("orders-api", Duration.ofDays(1)));
        journal.append(Entries.published("web", Duration.ZERO));
        ActivityModel model = model(journal);

        model.refresh();

        assertThat(services(model)).containsExactly("web", "orders-api");
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void aJournalThatIsNotThereYetIsEmptyAndNoProblem() {
        ActivityModel model = model(journal());
        model.refresh();

        assertThat(model.read().get()).isTrue();
        assertThat(model.rows().shown()).isEmpty();
        assertThat(model.notices()).isEmpty();
    }

    @Test
    void filtersByAnyFactAndByResult() {
        Journal journal = journal();
        journal.append(Entries.published("orders-api", Duration.ZERO));
        journal.append(Entries.entry("web", Duration.ZERO, Result.FAILED, "denied: kms:Decrypt"));
        ActivityModel model = model(journal);
        model.refresh();

        model.filterBy(FilterQuery.of("KMS"));
        assertThat(services(model)).containsExactly("web");
        model.filterBy(FilterQuery.of("sha256:e8e8"));
        assertThat(services(model)).hasSize(2);
        model.filterBy(ActKind.PUBLISHED);
        assertThat(services(model)).containsExactly("orders-api");
        model.filterBy(ActKind.NOT_DONE);
        assertThat(services(model)).containsExactly("web");
    }

    @Test
    void theSelectedEntryStaysWhenNewerOnesCome() {
        Journal journal = journal();
        journal.append(Entries.published("orders-api", Duration.ZERO));
        ActivityModel model = model(journal);
        model.refresh();
        model.selected().set(model.rows().shown().getFirst());

        journal.append(Entries.published("web", Duration.ZERO));
        model.refresh();

        assertThat(model.selected().get()).isEqualTo(model.rows().shown().getLast());
    }

    @Test
    void linesThatAreNoEntryAreTold() throws IOException {
        Journal journal = journal();
        journal.append(Entries.published("orders-api", Duration.ZERO));
        Files.writeString(journal.file(), "{\"time\": \nrubbish\n", StandardOpenOption.APPEND);
        ActivityModel model = model(journal);

        model.refresh();

        assertThat(services(model)).containsExactly("orders-api");
        assertThat(model.notices()).singleElement().extracting(Notice::words).asString()
                .startsWith(journal.file() + ":2: ").contains("So are 1 more lines");
    }

    @Test
    void ofALongJournalTheNewestEntriesAreShownAndThatIsSaid() throws IOException {
        Journal journal = journal();
        journal.append(Entries.published("orders-api", Duration.ZERO));
        String line = Files.readString(journal.file()).strip();
        Files.write(journal.file(), Collections.nCopies(100_000, line));
        ActivityModel model = model(journal);

        model.refresh();

        assertThat(model.rows().total().get()).isEqualTo(ActivityModel.NEWEST);
        assertThat(model.notices()).singleElement().extracting(Notice::words).asString()
                .startsWith("The newest 50,000 entries are shown. 50,000 older lines");
    }

    @Test
    void aJournalThatCannotBeReadIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("journal.jsonl"));
        ActivityModel model = model(journal());

        model.refresh();

        assertThat(model.notices()).singleElement().satisfies(
                notice -> assertThat(notice.strong()).contains("journal.jsonl"));
    }

    @Test
    void rowsAreCopiedAsJsonAndForSpreadsheets() {
        var entry = Entries.entry("web", Duration.ZERO, Result.REFUSED, "two\nlines");

        assertThat(ActivityCopy.JSON.of(List.of(entry))).contains("\"service\": \"web\"", "\"result\": \"refused\"")
                .startsWith("{");
        assertThat(ActivityCopy.TSV.of(List.of(entry, entry)).lines()).hasSize(3).last().asString()
                .startsWith("2026-11-23T09:42:00Z\tREFUSED\tweb\tqa\teu-west-1\t222222222222\t").endsWith("two lines");
        assertThat(ActivityCopy.CLI.of(List.of(entry, Entries.published("web", Duration.ZERO)))).isEqualTo(
                "aws s3api get-object --profile qa --region eu-west-1 --bucket qa-imagedefinitions --key web.zip "
                        + "--version-id 4EftmPgR4YftgiunvAhXcCceh39pYOwB web.zip");
    }

    @Test
    void entriesAreExportedAsCsvAndAsJsonLines() {
        var entry = Entries.entry("=web", Duration.ZERO, Result.REFUSED, "a \"rival\", twice\nat once");

        assertThat(ActivityExport.CSV.of(List.of(entry)).split("\r\n")).hasSize(2).satisfies(lines -> {
            assertThat(lines[0]).startsWith("time,result,service,").endsWith(",message");
            assertThat(lines[1]).startsWith("2026-11-23T09:42:00Z,REFUSED,'=web,qa,")
                    .endsWith(",\"a \"\"rival\"\", twice at once\"");
        });
        assertThat(ActivityExport.JSON_LINES.of(List.of(entry, entry)).lines()).hasSize(2)
                .allMatch(line -> line.startsWith("{\"time\":\"2026-11-23T09:42:00Z\",\"result\":\"refused\""));
    }
}
