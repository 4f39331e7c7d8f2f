package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.publish.Journal;
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

    @Test
    void aMissingBucketIsLeftOutWithTheReason() throws IOException {
        Terminal.Result result = terminal.run("publish", "-w", workspace("no-such-bucket", "orders.zip"), "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("orders\n  left out:\n").contains("no-such-bucket");
    }
}
