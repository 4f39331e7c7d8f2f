package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.ListedObject;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;
import app.waybill.core.team.TeamJournal;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

class PublishCommandTest extends AtTerminal {
    private String workspace = "";

    @BeforeEach
    void open() throws IOException {
        workspace = workspace("qa-imagedefinitions", "new-service.zip");
    }

    private Journal.Reading journal() {
        return terminal.journal.newest(10);
    }

    @Test
    void aDryRunPrintsThePlanAndWritesNothing() {
        Terminal.Result result = terminal.run("publish", "-w", workspace, "--dry-run");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("orders -> s3://qa-imagedefinitions/new-service.zip (qa/eu-west-1, account "
                + "222222222222)\n  now: nothing; written only if that is still so\n  + web: 222222222222.dkr.ecr.")
                .contains("SHA-256 ", "  as AWS CLI: aws s3api put-object --profile qa ", "  undo: ");
        assertThat(journal().entries()).isEmpty();
        assertThat(terminal.run("publish", "-w", workspace, "--dry-run").out()).isEqualTo(result.out());
    }

    @Test
    void aServiceThatSharesItsPlaceWithOneThatIsNotPublishedIsLeftOut() throws IOException {
        Path file = Path.of(workspace);
        String text = Files.readString(file);
        String orders = text.substring(text.indexOf("{\"name\""), text.lastIndexOf("]}")).strip();
        Files.writeString(file, text.replace(orders, orders + "," + orders.replace("\"orders\"", "\"other\"")));

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--service", "orders", "--dry-run");

        assertThat(result.code()).isOne();
        assertThat(result.out()).contains("is the place of orders and other");
    }

    @Test
    void aConfirmedPublishPrintsTheVersionAndIsKeptInTheJournal() {
        Terminal.Result result = terminal.run("publish", "-w", workspace, "--yes");

        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("orders s3://qa-imagedefinitions/new-service\\.zip \\S+\n");
        assertThat(journal().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.service()).isEqualTo("orders");
            assertThat(result.out()).endsWith(" " + entry.versionId() + "\n");
        });
    }

    @Test
    void theTeamsJournalGetsWhatWasDone() throws InterruptedException {
        Path team = folder.resolve("team");
        terminal.variables.put("WAYBILL_TEAM_JOURNAL", team.toString());

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--yes");

        assertThat(result.code()).isZero();
        assertThat(new TeamJournal(TeamPlace.of(WorkspacePlace.of(team.toString()), new WorkspaceStore(() -> {
            throw new AssertionError("a folder needs no cloud");
        }, "qa", null))).since(LocalDate.EPOCH, 9, (_, _) -> {}).entries()).isEqualTo(journal().entries()).hasSize(1);
    }

    @Test
    void aTeamsJournalThatCannotBeReachedIsToldAndStopsNothing() {
        terminal.variables.put("WAYBILL_TEAM_JOURNAL", "s3://waybill-no-such-bucket/journal?profile=qa");

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--yes");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("orders s3://qa-imagedefinitions/new-service.zip ");
        assertThat(result.err()).contains("waybill-no-such-bucket",
                "waybill: the team's journal does not have it yet; the next act copies it, too");
        assertThat(journal().entries()).hasSize(1);

        terminal.variables.put("WAYBILL_TEAM_JOURNAL", "s3://qa-imagedefinitions/journal/?profile=qa");
        terminal.run("publish", "-w", workspace, "--dry-run");
        assertThat(copies()).isEmpty();
        terminal.run("publish", "-w", workspace, "--yes");
        assertThat(copies()).as("it is copied the next time, though there is nothing to publish then").hasSize(1);
    }

    private List<ListedObject> copies() {
        return terminal.objects().list(
                new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions", "journal/"), null, null);
    }

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgain() {
        terminal.run("publish", "-w", workspace, "--yes");

        Terminal.Result again = terminal.run("publish", "-w", workspace, "--yes");

        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("nothing to do");
        assertThat(journal().entries()).hasSize(1);
    }

    @Test
    void withoutAPersonNothingIsPublishedUnconfirmed() {
        Terminal.Result result = terminal.run("publish", "-w", workspace);

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.out()).isEmpty();
        assertThat(journal().entries()).isEmpty();
    }

    @Test
    void aPersonMaySayYesOrNo() {
        assertThat(terminal.answering("n").run("publish", "-w", workspace).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(terminal.answering("y").run("publish", "-w", workspace).code()).isZero();
    }

    @Test
    void aContainerThatTheServiceDoesNotHaveIsLeftOut() throws IOException {
        workspace = Files.writeString(folder.resolve("sample.json"), terminal.company.files().workspace()).toString();

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--service", "payments-api", "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.err()).contains("payments-api/app: error: \"app\" is no container of payments-api:64",
                "it has web, envoy", "[container-unknown]", "left out:");
        assertThat(journal().entries()).isEmpty();
    }

    @Test
    void whereEcsMayNotBeSeenThePlanSaysSo() throws IOException {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("ecs"));
        workspace = Files.writeString(folder.resolve("sample.json"), terminal.company.files().workspace()).toString();

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--service", "orders-api", "--dry-run");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("  note: The service itself could not be looked at");
    }

    private String three() throws IOException {
        String service = """
                {"name": "%1$s",
                 "containers": [{"name": "web", "image": {"profile": "qa", "repository": "orders-api"},
                                 "select": {"tag": "latest"}, "write": "digest"}],
                 "publish": {"profile": "qa", "bucket": "qa-imagedefinitions", "key": "%1$s.zip"}}""";
        return Files.writeString(folder.resolve("three.json"), "{\"version\": 1, \"services\": ["
                + Stream.of("one", "two", "three").map(service::formatted).collect(Collectors.joining(",\n"))
                + "]}").toString();
    }

    @Test
    void theFirstFailureEndsItAndTheAccountSaysWhatWasNotBegun() throws IOException {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("s3", "PutObject"), 1);

        Terminal.Result result = terminal.run("publish", "-w", three(), "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("waybill: not written: one; not begun: two, three (--keep-going ");
        assertThat(journal().entries()).hasSize(1);
    }

    @Test
    void toldToKeepGoingItWritesTheOthers() throws IOException {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("s3", "PutObject"), 1);

        Terminal.Result result = terminal.run("publish", "-w", three(), "--yes", "--keep-going");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.out().lines()).extracting(line -> line.substring(0, line.indexOf(' '))).containsExactly("two",
                "three");
        assertThat(result.err()).doesNotContain("not begun");
    }

    @Test
    void productionIsWrittenOnlyWithItsAccount() {
        terminal.marks = new WriteMarks("qa"::equals, "qa"::equals);

        Terminal.Result unconfirmed = terminal.run("publish", "-w", workspace, "--yes");
        assertThat(unconfirmed.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unconfirmed.err()).contains("the profile 'qa' is production", "Give --confirm 222222222222.");
        assertThat(terminal.run("publish", "-w", workspace, "--yes", "--confirm", "111111111111").code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(journal().entries()).isEmpty();

        assertThat(terminal.run("publish", "-w", workspace, "--yes", "--confirm", "222222222222").code()).isZero();
    }

    @Test
    void aPersonTypesTheAccountOfProduction() {
        terminal.marks = new WriteMarks("qa"::equals, _ -> false);
        assertThat(terminal.answering("qa").run("publish", "-w", workspace, "--yes").code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(terminal.answering("222222222222").run("publish", "-w", workspace, "--yes").code()).isZero();
    }

    @Test
    void aProfileThatIsReadOnlyInTheWindowIsSoHere() {
        terminal.marks = new WriteMarks(_ -> false, "qa"::equals);

        Terminal.Result result = terminal.run("publish", "-w", workspace, "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("the profile is read-only in Waybill; nothing was written");
    }

    @Test
    void aMissingBucketIsLeftOutWithTheReason() throws IOException {
        Terminal.Result result = terminal.run("publish", "-w", workspace("no-such-bucket", "orders.zip"), "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("orders\n  left out:\n").contains("no-such-bucket");
    }
}
