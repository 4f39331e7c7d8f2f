package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;

/// `history` and `restore`: on the bundles that the sample company has published.
class HistoryCommandTest extends AtTerminal {
    private String workspace = "";

    @BeforeEach
    void open() throws IOException {
        workspace = workspace("qa-imagedefinitions", "orders-api.zip");
    }

    private List<JsonNode> versions() {
        Terminal.Result result = run("history", "--format", "json");
        assertThat(result.code()).isZero();
        return JsonNode.rootOf(JsonReader.read(result.out())).orElseThrow().elements();
    }

    private Terminal.Result run(String command, String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[]{command, "-w", workspace, "--service", "orders"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return terminal.run(all);
    }

    private static String id(JsonNode version) {
        return version.text("versionId").orElseThrow();
    }

    private static String web(JsonNode version) {
        return version.get("definitions").orElseThrow().elements().getFirst().text("imageUri").orElseThrow();
    }

    @Test
    void everyVersionIsThereWithWhatItDeployed() {
        List<JsonNode> versions = versions();

        assertThat(versions).hasSize(4);
        assertThat(versions).extracting(version -> version.get("latest").orElseThrow().spoken())
                .containsExactly("true", "false", "false", "false");
        assertThat(versions).extracting(version -> version.text("lastModified").orElseThrow())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(versions).extracting(HistoryCommandTest::web).doesNotHaveDuplicates()
                .allMatch(uri -> uri.startsWith("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@sha256:"));
    }

    @Test
    void aTableIsForPeople() {
        Terminal.Result result = run("history", "--limit", "2");

        assertThat(result.out().lines()).hasSize(3).first().asString().startsWith("VERSION").endsWith("CONTENTS");
        assertThat(result.out()).contains(" web=orders-api@sha256:");
        assertThat(result.err()).contains("2 older versions", "--limit 4");
    }

    @Test
    void anOldVersionIsRestoredByteForByteAsTheNewestOne() {
        JsonNode old = versions().get(2);

        Terminal.Result result = run("restore", "--version", id(old), "--yes");

        assertThat(result.code()).as(result.err()).isZero();
        List<JsonNode> now = versions();
        assertThat(now).hasSize(5);
        assertThat(web(now.getFirst())).isEqualTo(web(old));
        assertThat(now.getFirst().get("sizeBytes")).map(JsonNode::spoken)
                .isEqualTo(old.get("sizeBytes").map(JsonNode::spoken));
        assertThat(now.getFirst().text("identity")).hasValueSatisfying(arn -> assertThat(arn).contains("ana.kovac"));
        assertThat(result.out()).isEqualTo("orders s3://qa-imagedefinitions/orders-api.zip "
                + id(now.getFirst()) + "\n");
        assertThat(terminal.journal.newest(5).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(JournalEntry.Result.RESTORED);
            assertThat(entry.versionId()).isEqualTo(id(now.getFirst()));
            assertThat(entry.previousVersionId()).isEqualTo(id(now.get(1)));
        });
    }

    @Test
    void aDryRunSaysWhatChangesAndWritesNothing() {
        JsonNode old = versions().get(1);

        Terminal.Result result = run("restore", "--version", id(old), "--dry-run");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("  ~ web: ", " -> " + web(old), "written only if that is still so",
                "as AWS CLI: aws s3api get-object ",
                "--version-id " + id(old) + " orders-api.zip && aws s3api put-object",
                "\"waybill-restored-version\":\"" + id(old) + '"',
                "undo: To undo it, restore version " + id(versions().getFirst()));
        assertThat(versions()).hasSize(4);
        assertThat(terminal.journal.newest(5).entries()).isEmpty();
    }

    @Test
    void withoutAPersonNothingIsRestored() {
        Terminal.Result result = run("restore", "--version", id(versions().get(1)));

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).contains("nothing was restored");
        assertThat(versions()).hasSize(4);
    }

    @Test
    void whatIsPublishedAlreadyIsNotRestored() {
        Terminal.Result result = run("restore", "--version", id(versions().getFirst()), "--yes");

        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("nothing to do");
        assertThat(versions()).hasSize(4);
    }

    @Test
    void aVersionThatIsNotThereIsAnAnswerOfNo() {
        Terminal.Result result = run("restore", "--version", "nothing", "--yes");

        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("has no version nothing; its newest is " + id(versions().getFirst()));
    }

    @Test
    void aBundleThatWasDeletedComesBack() throws IOException {
        workspace = workspace("qa-imagedefinitions", "wishlist-api.zip");
        List<JsonNode> versions = versions();
        assertThat(versions).extracting(version -> version.get("deleted").orElseThrow().spoken())
                .containsExactly("true", "false");
        assertThat(run("history").out()).contains("  deleted\n");

        Terminal.Result marker = run("restore", "--version", id(versions.getFirst()), "--yes");
        assertThat(marker.code()).isOne();
        assertThat(marker.err()).contains("only says that the bundle was deleted");

        Terminal.Result empty = run("restore", "--version", id(versions.get(1)), "--yes");
        assertThat(empty.code()).isOne();
        assertThat(empty.err()).contains("is no bundle that a pipeline could deploy");
    }

    @Test
    void aVersionWhoseImageIsArchivedIsOnlyRestoredAnyway() {
        JsonNode archived = JsonNode.rootOf(JsonReader.read(terminal.run("images", "--profile", "qa", "--repository",
                "orders-api", "--format", "json").out())).orElseThrow().elements().stream()
                .filter(image -> image.text("status").filter("ARCHIVED"::equals).isPresent()).findFirst().orElseThrow();
        String web = archived.text("repositoryUri").orElseThrow() + "@" + archived.text("digest").orElseThrow();
        String newest = id(versions().getFirst());
        String old = terminal.publish("qa-imagedefinitions", "orders-api.zip", web);
        run("restore", "--version", newest, "--yes");

        Terminal.Result planned = run("restore", "--version", old, "--dry-run");
        Terminal.Result refused = run("restore", "--version", old, "--yes");

        assertThat(planned.code()).isEqualTo(ExitCode.NO);
        assertThat(planned.out()).contains("  web: error: the image is archived and cannot be pulled")
                .contains("[image-archived]");
        assertThat(refused.code()).isEqualTo(ExitCode.NO);
        assertThat(refused.err()).endsWith("waybill: nothing was restored: 1 error says that this version cannot run "
                + "any more. --anyway does it all the same\n");
        assertThat(web(versions().getFirst())).isNotEqualTo(web);

        assertThat(run("restore", "--version", old, "--yes", "--anyway").code()).isZero();
        assertThat(web(versions().getFirst())).isEqualTo(web);
    }

    @Test
    void aBucketThatKeepsNoVersionsIsNotRestoredTo() throws IOException {
        workspace = workspace("qa-imagedefinitions-old", "orders-api.zip");

        Terminal.Result result = run("restore", "--version", id(versions().getFirst()), "--yes");

        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("keeps no versions");
    }

    @Test
    void oneServiceMustBeNamedAndMustHaveAPlace() throws IOException {
        String two = Files.writeString(folder.resolve("two.json"), """
                {"version": 1, "services": [
                  {"name": "homeless", "containers": []}, {"name": "other", "containers": []}]}
                """).toString();
        assertThat(terminal.run("history", "-w", two).code()).isEqualTo(ExitCode.USAGE);
        Terminal.Result result = terminal.run("history", "-w", two, "--service", "homeless");
        assertThat(result.code()).isOne();
        assertThat(result.err()).contains("does not say where 'homeless' is published");
        assertThat(run("history", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aJournalThatCannotBeReadHidesNoVersion() throws IOException {
        Files.createDirectories(terminal.journal.file());

        Terminal.Result result = run("history");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).hasSize(5);
        assertThat(result.err()).contains("journal.jsonl");
    }

    @Test
    void aMissingBucketIsTheCloudsNo() throws IOException {
        workspace = workspace("no-such-bucket", "orders-api.zip");

        assertThat(run("history").code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void anUploadThatWasCutOffIsFoundOutFirst() throws IOException {
        Path journal = terminal.journal.file();
        assertThat(run("restore", "--yes", "--version", id(versions().getLast())).code()).isZero();
        List<String> lines = Files.readAllLines(journal);
        assertThat(lines).hasSize(2);
        Files.writeString(journal, lines.getFirst() + "\n");

        Terminal.Result result = run("history");

        assertThat(result.err())
                .contains("waybill: The upload of orders to s3://qa-imagedefinitions/orders-api.zip was "
                        + "cut off, but it was written, as version " + id(versions().getFirst()) + ".");
        assertThat(terminal.journal.newest(9).entries()).extracting(JournalEntry::result)
                .containsExactly(JournalEntry.Result.RESTORED);
        assertThat(run("history").err()).doesNotContain("cut off");
    }
}
