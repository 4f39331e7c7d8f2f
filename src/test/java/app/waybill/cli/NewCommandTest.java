package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest extends AtTerminal {
    private Path workspace = Path.of("");

    @BeforeEach
    void open() throws IOException {
        workspace = Files.writeString(folder.resolve("waybill.json"), """
                {"version": 1, "services": [
                  {"name": "orders-api",
                   "ecs": {"profile": "qa", "cluster": "qa-fargate", "service": "orders-api"},
                   "containers": [{"name": "web", "image": {"profile": "qa", "repository": "orders-api"},
                                   "select": {"tag": "latest"}, "write": "digest"}],
                   "publish": {"profile": "qa", "bucket": "qa-imagedefinitions", "key": "orders-api.zip",
                               "fileName": "imagedefinitions.json"}},
                  {"name": "billing-api", "containers": []}]}
                """);
    }

    private Terminal.Result run(String recipe, String... more) {
        List<String> all = new ArrayList<>(List.of("new", recipe, "-w", workspace.toString(), "--service", "orders-api",
                "--role", "arn:aws:iam::222222222222:role/pipelines", "--artifact-bucket", "qa-artifacts",
                "--execution-role", "arn:aws:iam::222222222222:role/execution"));
        if ("blue-green".equals(recipe)) {
            all.addAll(List.of("--port", "8080"));
        }
        all.addAll(List.of(more));
        return terminal.run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"static", "convert", "blue-green"})
    void theRegionIsTheProfilesAndThePipelineOnStandardOutputPassesTheReview(String recipe) throws IOException {
        Terminal.Result made = run(recipe);

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("{\n  \"pipeline\": {\n    \"name\": \"orders-api\"").contains("eu-west-1");
        Path file = Files.writeString(folder.resolve("pipeline.json"), made.out());
        assertThat(terminal.run("lint", file.toString(), "--fail-on", "warning").code()).isZero();
    }

    @Test
    void commandsNeedNoProject() {
        assertThat(run("convert", "--commands").out()).contains("\"provider\": \"Commands\"")
                .doesNotContain("ProjectName");
        assertThat(run("convert", "--commands", "--build-project", "x").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPlanComesFirstAndWritesNothing() {
        Path out = folder.resolve("out");

        Terminal.Result plan = run("convert", "-o", out.toString(), "--dry-run");

        assertThat(plan.code()).isZero();
        assertThat(plan.out().lines()).contains("new " + out.resolve("pipeline.json"),
                "new " + out.resolve("buildspec.yml"), "new " + out.resolve("pipeline-role-policy.json"));
        assertThat(out).doesNotExist();
    }

    @Test
    void aDifferentFileIsReplacedOnlyWhenThatIsConfirmed() throws IOException {
        Path out = folder.resolve("out");
        assertThat(run("static", "-o", out.toString()).code()).isZero();
        assertThat(run("static", "-o", out.toString()).code()).as("the same again").isZero();
        Path mine = Files.writeString(out.resolve("pipeline.json"), "mine");
        Files.delete(out.resolve("SETUP.md"));

        Terminal.Result refused = run("static", "-o", out.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("nothing was written: " + mine + " is there already");
        assertThat(mine).hasContent("mine");
        assertThat(out.resolve("SETUP.md")).doesNotExist();
        assertThat(run("static", "-o", out.toString(), "--dry-run").out()).contains("replaces " + mine,
                "same " + out.resolve("rule-targets.json"), "new " + out.resolve("SETUP.md"));

        assertThat(run("static", "-o", out.toString(), "--yes").code()).isZero();
        assertThat(mine).content().startsWith("{");
    }

    @Test
    void whatIsMissingIsNamedInOneSentence() {
        Terminal.Result result = terminal.run("new", "static", "-w", workspace.toString(), "--service", "orders-api");

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith(
                "waybill: --role and --artifact-bucket and --execution-role are missing. --role ARN: ");
    }

    @Test
    void aPipelineIsForOneServiceThatRunsSomewhere() {
        assertThat(terminal.run("new", "static", "-w", workspace.toString()).err())
                .contains("for one service, and 2 are meant");
        assertThat(run("static", "--service", "billing-api").err()).contains("2 are meant");
        assertThat(terminal.run("new", "static", "-w", workspace.toString(), "--service", "billing-api", "--role",
                "arn:aws:iam::222222222222:role/p", "--artifact-bucket", "qa-artifacts", "--execution-role",
                "arn:aws:iam::222222222222:role/e").err()).contains("'billing-api' has no 'ecs'");
    }

    @Test
    void whatTheReviewObjectsToIsToldWithThePipeline() throws IOException {
        Files.writeString(workspace, Files.readString(workspace).replace("qa-imagedefinitions", "qa-artifacts"));

        Terminal.Result made = run("static");

        assertThat(made.code()).isEqualTo(ExitCode.NO);
        assertThat(made.err()).contains("pipeline.json:").contains("[s3-artifact-bucket]");
        assertThat(made.out()).startsWith("{");
    }

    @Test
    void aTaskDefinitionThatIsNoJsonIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("taskdef.json"), "{\"family\": \n}");

        Terminal.Result result = run("blue-green", "--task-definition", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.err()).contains(file.toString(), "line 2");
    }

    @Test
    void aRecipeMustBeNamedAndEachIsExplained() {
        assertThat(terminal.run("new").err()).contains("'new' needs a recipe: static, convert or blue-green");
        assertThat(terminal.run("new", "--help").out()).contains("static", "convert", "blue-green");
        assertThat(terminal.run("new", "blue-green", "--help").out()).contains("--task-definition=FILE")
                .doesNotContain("--commands");
    }
}
