package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String RULE = "ecs-file-name-image-detail";

    @TempDir
    Path folder = Path.of("");

    private Terminal.Result run(String... arguments) throws IOException {
        try (Terminal terminal = new Terminal(folder.resolve("aws"))) {
            return terminal.run(arguments);
        }
    }

    private Path export(String fileName) throws IOException {
        return Files.writeString(folder.resolve("orders.json"), """
                {
                  "pipeline": {
                    "name": "orders",
                    "roleArn": "arn:aws:iam::222222222222:role/orders",
                    "artifactStore": {"type": "S3", "location": "qa-artifacts"},
                    "stages": [
                      {"name": "Source", "actions": [
                        {"name": "Definitions",
                         "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                         "configuration": {"S3Bucket": "qa", "S3ObjectKey": "orders.zip"},
                         "outputArtifacts": [{"name": "Definitions"}]}]},
                      {"name": "Deploy", "actions": [
                        {"name": "Deploy",
                         "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                         "configuration": {"ClusterName": "qa", "ServiceName": "orders", "FileName": "%s"},
                         "inputArtifacts": [{"name": "Definitions"}]}]}
                    ]
                  }
                }
                """.formatted(fileName));
    }

    @Test
    void aCleanPipelineEndsWithZeroAndPrintsNothing() throws IOException {
        Terminal.Result result = run("lint", "--rule", RULE, export("imagedefinitions.json").toString());

        assertThat(result).isEqualTo(new Terminal.Result(0, "", "1 file: 0 errors, 0 warnings, 0 info\n"));
    }

    @Test
    void aFindingStandsWithFileLineAndColumnAndEndsWithOne() throws IOException {
        Path file = export("imageDetail.json");

        Terminal.Result result = run("lint", "--rule", RULE, file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out().lines().toList()).hasSize(3);
        assertThat(result.out().lines().findFirst().orElseThrow())
                .startsWith(file + ":15:74: error: ").endsWith("[ecs-file-name-image-detail]");
        assertThat(result.out()).endsWith("      | " + " ".repeat(73) + "^~~~~~~~~~\n");
        assertThat(result.err()).isEqualTo("1 file: 1 error, 0 warnings, 0 info; 1 can be fixed\n");
    }

    @Test
    void coloursAreUsedWhereTheyAreWanted() throws IOException {
        String file = export("imageDetail.json").toString();
        try (Terminal terminal = new Terminal(folder.resolve("aws"))) {
            String plain = terminal.run("lint", "--rule", RULE, file).out();
            String coloured = terminal.run("lint", "--rule", RULE, file, "--color", "always").out();

            assertThat(coloured).contains("\u001b[1;31merror:");
            assertThat(plain).isEqualTo(coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
            terminal.variables.put("FORCE_COLOR", "1");
            assertThat(terminal.run("lint", "--rule", RULE, file).out()).isEqualTo(coloured);
            terminal.variables.put("NO_COLOR", "1");
            assertThat(terminal.run("lint", "--rule", RULE, file).out()).isEqualTo(plain);
        }
    }

    @Test
    void manyFilesAreReportedInTheirOrder() throws IOException {
        String text = Files.readString(export("imageDetail.json"));
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 100; i < 300; i++) {
            Files.writeString(many.resolve(i + ".json"), i % 2 == 0 ? text : text.replace("\n", "\n\n"));
        }

        Terminal.Result result = run("lint", "--rule", RULE, many.toString());

        assertThat(result.out().lines().filter(line -> line.startsWith(many.toString()))
                .map(line -> line.substring(many.toString().length() + 1, many.toString().length() + 4)))
                .hasSize(200).isSorted();
        assertThat(result.err()).startsWith("200 files: 200 errors, ");
    }

    @Test
    void jsonNamesFileLineColumnRulePathAndWhetherItCanBeFixed() throws IOException {
        Path file = export("imageDetail.json");

        Terminal.Result result = run("lint", "--rule", RULE, "--format", "json", file.toString());

        assertThat(result.out()).contains("\"files\": 1", "\"line\": 15", "\"column\": 74",
                "\"rule\": \"ecs-file-name-image-detail\"", "\"severity\": \"error\"",
                "\"path\": \"/pipeline/stages/1/actions/0/configuration/FileName\"", "\"fixable\": true");
    }

    @Test
    void aMissingFileIsWrongUsageAndTheOthersAreReviewed() throws IOException {
        Path file = export("imageDetail.json");

        Terminal.Result result = run("lint", "--rule", RULE, file.toString(), folder.resolve("gone.json").toString());

        assertThat(result.out()).contains("ecs-file-name-image-detail");
        assertThat(result.err()).contains("gone.json");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void asksForAFileWhereNoneIsNamed() throws IOException {
        assertThat(run("lint")).isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                "waybill: no file is named. Name pipeline files or folders, or a profile with --profile: 'waybill lint --help'.\n"));
    }

    @Test
    void aRuleIsExplainedByItsMarkdown() throws IOException {
        Terminal.Result result = run("lint", "--explain", "definitions-not-array");

        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("# definitions-not-array\n\n").contains("\n```json\n")
                .endsWith("```\n");
        assertThat(run("lint", "--color", "always", "--explain", "definitions-not-array").out())
                .startsWith("\u001b[1mdefinitions-not-array\u001b[0m\n").contains("\n      \"name\": \"web\",\n")
                .doesNotContain("```");
    }

    @Test
    void theNearestRuleIsNamedWhereOneIsMisspelt() throws IOException {
        assertThat(run("lint", "--explain", "definition-not-aray")).isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                "waybill: there is no rule 'definition-not-aray'. Did you mean 'definitions-not-array'?\n"));
    }

    @Test
    void onlyTheChosenRulesCount() throws IOException {
        String file = export("imageDetail.json").toString();

        assertThat(run("lint", file).out()).contains("[" + RULE + "]");
        assertThat(run("lint", "--ignore", RULE, file).out()).doesNotContain("[" + RULE + "]");
        assertThat(run("lint", "--rule", "json-syntax", file).out()).isEmpty();
        assertThat(run("lint", "--rule", "jsonsyntax", file)).isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                "waybill: there is no rule 'jsonsyntax'. Did you mean 'json-syntax'?\n"));
    }

    @Test
    void whatIsSuppressedDoesNotCountButIsSaid() throws IOException {
        Path file = export("imageDetail.json");
        Files.writeString(folder.resolve(".waybill-lint.json"), """
                {"ignore": [{"rule": "ecs-file-name-image-detail", "reason": "It is \\"right\\" so"}]}
                """);

        Terminal.Result result = run("lint", "--rule", RULE, file.toString());

        assertThat(result).isEqualTo(new Terminal.Result(0, "",
                "1 file: 0 errors, 0 warnings, 0 info, 1 suppressed\n"));
        assertThat(run("lint", "--rule", RULE, "--format", "json", file.toString()).out()).contains(
                "\"findings\": []", "\"suppressed\": [", "\"reason\": \"It is \\\"right\\\" so\"");
    }

    @Test
    void aSuppressionWithoutUseIsAWarningInItsFile() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Files.move(export("imagedefinitions.json"), exports.resolve("orders.json"));
        Path file = Files.writeString(exports.resolve(".waybill-lint.json"), """
                {"ignore": [
                  {"rule": "ecs-file-name-image-detail", "reason": "known"}]}
                """);

        Terminal.Result result = run("lint", "--rule", RULE, "--fail-on", "warning", exports.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out()).startsWith(file + ":2:3: warning: ").contains("[suppression-unused]");
    }

    @Test
    void anUnknownCommandSuggestsTheNearest() throws IOException {
        Terminal.Result result = run("lnt");

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("lint");
    }
}
