package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

/// `restore --start`: the pipeline runs an old version, and nothing is written.
class StartVersionTest extends AtTerminal {
    private String workspace = "";

    @BeforeEach
    void open() throws IOException {
        workspace = Files.writeString(folder.resolve("qa1.waybill.json"), terminal.company.files().workspace())
                .toString();
    }

    private Terminal.Result run(String command, String service, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[]{command, "-w", workspace, "--service", service}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return terminal.run(all);
    }

    private String version(String service, int ago) {
        return JsonNode.rootOf(JsonReader.read(run("history", service, "--format", "json").out())).orElseThrow()
                .elements().get(ago).text("versionId").orElseThrow();
    }

    @Test
    void theSourceActionTakesTheVersionAndTheKeyKeepsWhatItHas() {
        String old = version("storefront-web", 2);
        String newest = version("storefront-web", 0);
        String history = run("history", "storefront-web").out();

        Terminal.Result result = run("restore", "storefront-web", "--version", old, "--start", "--yes");

        assertThat(result.code()).as(result.err()).isZero();
        PipelineExecution execution = terminal.executions(
                new PipelineRef(new Scope("qa", "eu-west-1"), "storefront-web-qa")).getFirst();
        assertThat(result.out()).isEqualTo("storefront-web storefront-web-qa " + execution.id() + "\n");
        assertThat(execution.took(old)).isTrue();
        assertThat(version("storefront-web", 0)).isEqualTo(newest);
        assertThat(terminal.journal.newest(5).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(JournalEntry.Result.STARTED);
            assertThat(entry.run()).isEqualTo(new JournalEntry.Run("storefront-web-qa", execution.id()));
            assertThat(entry.versionId()).isEqualTo(old);
            assertThat(entry.identity()).contains("222222222222");
        });
        assertThat(run("history", "storefront-web").out()).as("who starts a version has not written it")
                .isEqualTo(history);
    }

    @Test
    void thePlanSaysWhatElseItWouldDo() {
        String old = version("orders-api", 1);

        Terminal.Result result = run("restore", "orders-api", "--version", old, "--start", "--dry-run");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .startsWith("orders-api -> orders-api-qa (qa/eu-west-1)\n  Start orders-api-qa with version "
                        + old + " as the source action Definitions\n  = web: ")
                .contains(
                        "  note: Nothing is written: s3://qa-imagedefinitions/orders-api.zip keeps version "
                                + version("orders-api", 0)
                                + ", and the next start without a version deploys that again.\n"
                                + "  note: The other sources take their newest: Image (ECR).\n"
                                + "  note: It waits for approval at Approve/QaLead.\n"
                                + "  note: It also deploys qa-fargate/orders-batch.\n"
                                + "  note: All 4 stages run, in the mode QUEUED.\n  worker: warning: ")
                .endsWith(
                        "  as AWS CLI: aws codepipeline start-pipeline-execution --profile qa --region eu-west-1 --name "
                                + "orders-api-qa --source-revisions 'actionName=Definitions,revisionType=S3_OBJECT_VERSION_ID,"
                                + "revisionValue=" + old + "'\n");
    }

    @Test
    void whatAwsRefusesIsInTheJournal() {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("codepipeline", "StartPipelineExecution"));

        Terminal.Result result = run("restore", "storefront-web", "--version", version("storefront-web", 1), "--start",
                "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(terminal.journal.newest(5).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(JournalEntry.Result.FAILED);
            assertThat(entry.message()).startsWith("Start storefront-web-qa with version ")
                    .contains("codepipeline:StartPipelineExecution");
        });
    }

    @Test
    void aPipelineOfTypeV1IsRefusedWithTheReason() {
        Terminal.Result result = run("restore", "catalog-api", "--version", version("catalog-api", 1), "--start",
                "--yes");

        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("is of type V1, and only type V2 can be started with a version "
                + "[v1-no-restore]: restore the version instead");
    }

    @Test
    void aPipelineWithoutThatSourceIsRefused() throws IOException {
        workspace = Files.writeString(folder.resolve("other.waybill.json"), terminal.company.files().workspace()
                .replace("\"name\": \"storefront-web-qa\"", "\"name\": \"orders-api-qa\"")).toString();
        Terminal.Result result = run("restore", "storefront-web", "--version", version("storefront-web", 1), "--start",
                "--yes");

        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("the pipeline orders-api-qa has no S3 source action that reads "
                + "s3://qa-imagedefinitions/storefront-web.zip");
    }

    @Test
    void aServiceWithoutPipelineIsRefused() throws IOException {
        workspace = workspace("qa-imagedefinitions", "orders-api.zip");
        Terminal.Result result = run("restore", "orders", "--version", version("orders", 1), "--start", "--yes");

        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("the workspace does not name the pipeline of orders");
    }

    @Test
    void withoutAPersonNothingIsStarted() {
        Terminal.Result result = run("restore", "storefront-web", "--version", version("storefront-web", 1), "--start");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("nothing was started");
    }

    @Test
    void aReadOnlyProfileStartsNothingAndProductionOnlyWithItsAccount() {
        terminal.marks = new WriteMarks("qa"::equals, _ -> false);
        Terminal.Result production = run("restore", "storefront-web", "--version", version("storefront-web", 1),
                "--start", "--yes");
        assertThat(production.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(production.err()).contains("the profile 'qa' is production", "Give --confirm 222222222222.");
        assertThat(run("restore", "storefront-web", "--version", version("storefront-web", 1), "--start", "--yes",
                "--confirm", "222222222222").code()).isZero();

        terminal.marks = new WriteMarks(_ -> false, "qa"::equals);

        Terminal.Result result = run("restore", "storefront-web", "--version", version("storefront-web", 1), "--start",
                "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("the profile is read-only in Waybill");
    }

    @Test
    void whatWasRestoredOrStartedIsWatched() {
        Terminal.Result restored = run("restore", "storefront-web", "--version", version("storefront-web", 1), "--yes",
                "--watch");
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(restored.out().lines().toList().getLast()).startsWith("storefront-web live: ");

        Terminal.Result started = run("restore", "storefront-web", "--version", version("storefront-web", 3), "--start",
                "--yes", "--watch");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.out().lines().toList().getLast()).startsWith("storefront-web live: ");
    }
}
