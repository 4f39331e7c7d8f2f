package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

/// `watch` and `publish --watch` on the sample company, whose clock moves on while the command waits.
class WatchCommandTest extends AtTerminal {
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

    private void restoreTheVersionBefore(String service) {
        String history = run("history", service, "--format", "json").out();
        String version = JsonNode.rootOf(JsonReader.read(history)).orElseThrow().elements().get(1).text("versionId")
                .orElseThrow();
        assertThat(run("restore", service, "--version", version, "--yes").code()).isZero();
    }

    private static String told(Terminal.Result result) {
        return result.err().lines().filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d .*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aWholeWatchIsToldAsItHappens() {
        Terminal.Result result = run("publish", "storefront-web", "--yes", "--watch");

        assertThat(told(result)).isEqualTo(
                """
                        09:42:00 storefront-web: watches version o7QWtyOebD9TWrjAPrbU97RMDp0cxWRY of s3://qa-imagedefinitions/storefront-web.zip
                        09:42:05 storefront-web: execution d1a86612-77ba-3634-9f91-e129ebae4ab4 of storefront-web-qa started, by this version
                        09:42:05 storefront-web: Source/Image in progress
                        09:42:05 storefront-web: Source/Definitions in progress
                        09:42:10 storefront-web: Source/Image succeeded
                        09:42:10 storefront-web: Source/Definitions succeeded: Amazon S3 version id: o7QWtyOebD9TWrjAPrbU97RMDp0cxWRY
                        09:42:15 storefront-web: Deploy/Deploy in progress
                        09:42:15 storefront-web: ECS deploys storefront-web:312: 4 tasks wanted
                        09:42:40 storefront-web: 1 of 4 tasks of storefront-web:312 run
                        09:42:55 storefront-web: 2 of 4 tasks of storefront-web:312 run
                        09:43:05 storefront-web: 1 of 4 tasks of storefront-web:312 run
                        09:43:05 storefront-web: task 81c44584 stopped: OutOfMemoryError: Container killed due to memory usage (container web, exit code 137)
                        09:43:10 storefront-web: 2 of 4 tasks of storefront-web:312 run
                        09:43:25 storefront-web: 3 of 4 tasks of storefront-web:312 run
                        09:43:40 storefront-web: 4 of 4 tasks of storefront-web:312 run
                        09:44:00 storefront-web: Deploy/Deploy succeeded: Deployment succeeded
                        """);
        assertThat(result.out().lines().toList().getLast())
                .isEqualTo("storefront-web live: storefront-web runs it as storefront-web:312 in 4 tasks");
        assertThat(result.code()).isZero();
    }

    @Test
    void aRollbackIsToldWhenEcsKnowsIt() {
        restoreTheVersionBefore("pricing-api");

        Terminal.Result result = run("watch", "pricing-api", "--format", "json");

        JsonNode end = JsonNode.rootOf(JsonReader.read(result.out())).orElseThrow().elements().getFirst();
        assertThat(end.text("result")).contains("rolled-back");
        assertThat(end.text("message").orElseThrow()).startsWith(
                "rolled back by ECS: ECS deployment circuit breaker: tasks failed to start; task ");
        assertThat(told(result).lines().toList().getLast()).contains("aws codepipeline stop-pipeline-execution");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void anApprovalIsAwaitedAndTheWayToGiveItIsPrinted() {
        Terminal.Result result = run("publish", "orders-api", "--yes", "--watch", "--timeout", "3");

        assertThat(told(result)).contains("waits. Approve Approve/QaLead of orders-api-qa: "
                + "aws codepipeline put-approval-result --profile qa --region eu-west-1 --pipeline-name orders-api-qa");
        assertThat(result.out()).contains("orders-api not at its end after 3 min; at AWS it goes on");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void aVersionFromBeforeIsSaidToBeReplaced() {
        String old = JsonNode.rootOf(JsonReader.read(run("history", "payments-api", "--format", "json").out()))
                .orElseThrow().elements().get(0).text("versionId").orElseThrow();
        restoreTheVersionBefore("payments-api");
        assertThat(run("watch", "payments-api").code()).isZero();

        Terminal.Result result = run("watch", "payments-api", "--version", old);

        assertThat(result.out()).isEqualTo("payments-api replaced: the service deploys or runs payments-api:65 by now, "
                + "which is something else\n");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void aPipelineThatDoesNotNoticeTheKeyIsTold() {
        Terminal.Result result = run("watch", "inventory-api");

        assertThat(result.out()).isEqualTo("inventory-api no execution took this version\n");
        assertThat(told(result)).contains("has no S3 source action for s3://qa-imagedefinitions/inventory-api.zip");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void whereTheCloudSaysNoTheCodeSaysSo() {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("codepipeline"));
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("ecs"));

        Terminal.Result result = run("watch", "payments-api");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("ecs:DescribeServices");
    }

    @Test
    void twoServicesAreWatchedAtOnce() {
        restoreTheVersionBefore("notifications-worker");

        Terminal.Result result = run("publish", "storefront-web", "--service", "notifications-worker", "--yes",
                "--watch");

        assertThat(result.out().lines().filter(line -> line.contains(" live: "))).hasSize(2);
        assertThat(result.code()).isZero();
    }
}
