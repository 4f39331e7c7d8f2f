package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;

class DiffCommandTest {
    private static final String QA = """
            {"name": "orders-qa", "roleArn": "arn:aws:iam::222222222222:role/qa", "version": 1, "stages": [
              {"name": "Deploy", "actions": [
                {"name": "Web", "configuration": {"ClusterName": "qa", "ApiToken": "hush"},
                 "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"}},
                {"name": "Worker", "configuration": {"ClusterName": "qa"},
                 "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"}}]}]}
            """;
    private static final String PROD = QA.replace("-qa", "-prod").replace("role/qa", "role/prod")
            .replace("\"qa\", \"ApiToken\": \"hush\"", "\"prod\", \"ApiToken\": \"psst\", \"FileName\": \"a.json\"")
            .replace("\"version\": 1,", "\"version\": 2,");

    @TempDir
    Path folder = Path.of("");

    private Terminal.Result diff(String before, String after, String... more) throws IOException {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "diff";
        arguments[1] = Files.writeString(folder.resolve("a.json"), before).toString();
        arguments[2] = Files.writeString(folder.resolve("b.json"), after).toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        try (Terminal terminal = new Terminal(folder.resolve("aws"))) {
            return terminal.run(arguments);
        }
    }

    @Test
    void differencesStandUnderTheirStagesAndActions() throws IOException {
        assertThat(diff(QA, PROD)).isEqualTo(new Terminal.Result(1, """
                Replaced throughout
                  qa → prod  3 places

                Stage Deploy, action Web
                  ~ configuration.ApiToken: "••••" → "••••"  (line 3 → 3)
                    Executions use the new value from the next one on.
                  ~ configuration.FileName: "imagedefinitions.json" by default → "a.json"  (line 3 → 3)
                    Image definitions are read from another file, which the artifact must hold.

                Stage Deploy, action Worker
                  ! configuration.ClusterName: the same in both: "qa"  (line 5 → 5)
                    Perhaps forgotten: the second pipeline still has here what belongs to the first one's environment.
                    but elsewhere qa → prod

                Apart, no difference
                  ~ version: 1 → 2  (line 1 → 1)
                    Each update counts it up; nothing runs in another way.
                """, "3 differences, and 1 replacement throughout\n"));
    }

    @Test
    void pipelinesThatMeanTheSameEndWithZero() throws IOException {
        assertThat(diff(QA, QA.replace(": ", ":\n"))).isEqualTo(
                new Terminal.Result(0, "", "the pipelines mean the same\n"));
    }

    @Test
    void jsonHasBothPlacesOfADifference() throws IOException {
        Terminal.Result result = diff(QA, PROD, "--format", "json");
        JsonNode root = JsonNode.rootOf(JsonReader.read(result.out())).orElseThrow();

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(root.members()).extracting(JsonNode::name)
                .containsExactly("before", "after", "same", "replacements", "changes", "apart");
        assertThat(root.get("changes").orElseThrow().elements().getFirst().spoken()).isEqualTo("""
                {"kind":"changed","member":"configuration.ApiToken",\
                "consequence":"Executions use the new value from the next one on.",\
                "before":{"stage":"Deploy","action":"Web","path":"/stages/0/actions/0/configuration/ApiToken",\
                "line":3,"column":60,"value":"\\"••••\\""},\
                "after":{"stage":"Deploy","action":"Web","path":"/stages/0/actions/0/configuration/ApiToken",\
                "line":3,"column":62,"value":"\\"••••\\""},"elsewhere":null}""");
        assertThat(result.out()).doesNotContain("hush", "psst");
    }

    @Test
    void whatIsNoWholePipelineIsNotCompared() throws IOException {
        assertThat(diff(QA, "{}").code()).isEqualTo(ExitCode.USAGE);
        Terminal.Result broken = diff(QA, QA.substring(0, 300));

        assertThat(broken.code()).isEqualTo(ExitCode.USAGE);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("b.json: the JSON is broken. 'waybill lint ");
    }

    @Test
    void coloursAreUsedWhereTheyAreWanted() throws IOException {
        String coloured = diff(QA, PROD, "--color", "always").out();

        assertThat(coloured).contains("\u001b[32m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(diff(QA, PROD).out());
    }
}
