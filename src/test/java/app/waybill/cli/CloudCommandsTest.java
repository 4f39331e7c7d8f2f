package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;

class CloudCommandsTest {
    @TempDir
    Path folder = Path.of("");
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void profilesShowsWhatWorksAndFailsWhereOneDoesNot() {
        Terminal.Result result = terminal.run("profiles");

        assertThat(result.out()).startsWith("PROFILE  KIND").contains("222222222222");
        assertThat(result.out().lines().filter(line -> line.startsWith("qa-eu"))).singleElement().asString()
                .endsWith("sign in");
        assertThat(result.err().lines()).singleElement().asString().startsWith("waybill: qa-eu");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void profilesAsJsonNamesEveryMemberForEachProfile() {
        JsonArray rows = array(terminal.run("profiles", "--format", "json"));

        assertThat(rows.elements()).hasSize(4).allSatisfy(row -> assertThat(names((JsonObject) row))
                .containsExactly("profile", "kind", "region", "account", "arn", "works", "problem"));
    }

    @Test
    void imagesAsJsonKeepsTheContractAndIsSortedNewestFirst() {
        Terminal.Result result = terminal.run("images", "--profile", "qa", "--repository", "orders-api", "--format",
                "json");

        JsonArray rows = array(result);
        assertThat(result.code()).isZero();
        assertThat(rows.elements()).isNotEmpty().allSatisfy(row -> assertThat(names((JsonObject) row)).containsExactly(
                "profile", "region", "registryId", "repository", "repositoryUri", "digest", "tags", "pushedAt",
                "sizeBytes", "mediaType", "status"));
        List<String> pushed = rows.elements().stream()
                .map(row -> ((JsonObject) row).get("pushedAt").orElseThrow().asString().orElseThrow()).toList();
        assertThat(pushed).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void imagesOfAnAnsweringProfileArePrintedBesideTheFailureOfAnother() {
        Terminal.Result result = terminal.run("images", "--profile", "qa", "--profile", "qa-eu");

        assertThat(result.out()).contains("orders-api");
        assertThat(result.err().lines()).singleElement().asString().startsWith("waybill: qa-eu/eu-central-1 ");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void imagesTakesProfileAndRegionFromTheEnvironment() {
        terminal.variables.put("AWS_PROFILE", "tools");
        terminal.variables.put("AWS_REGION", "us-east-1");

        Terminal.Result result = terminal.run("images");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines().skip(1)).allMatch(line -> line.matches("tools +us-east-1 .*"));
    }

    @Test
    void anUnknownProfileIsWrongUsageThatNamesTheKnownOnes() {
        Terminal.Result result = terminal.run("images", "--profile", "nobody");

        assertThat(result).isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                "waybill: there is no profile 'nobody'. Name one with --profile: prod, qa, qa-eu, tools.\n"));
    }

    @Test
    void aRepositoryThatIsNotThereIsOneSentence() {
        Terminal.Result result = terminal.run("images", "--profile", "qa", "--repository", "gone");

        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err().lines()).singleElement().asString().contains("gone");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    private static JsonArray array(Terminal.Result result) {
        return JsonReader.read(result.out()).root().orElseThrow().asArray().orElseThrow();
    }

    private static List<String> names(JsonObject row) {
        return row.members().stream().map(JsonMember::name).toList();
    }
}
