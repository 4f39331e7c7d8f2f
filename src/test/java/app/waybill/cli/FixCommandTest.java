package app.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String RULE = "ecs-file-name-image-detail";
    private static final String MARK = "\uFEFF";

    @TempDir
    Path folder = Path.of("");

    private Terminal.Result run(String... arguments) throws IOException {
        try (Terminal terminal = new Terminal(folder.resolve("aws"))) {
            return terminal.run(arguments);
        }
    }

    private static String pipeline(String fileName) {
        return """
                {"stages": [{"name": "Deploy", "actions": [{
                \t"name": "Deploy",
                \t"actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                \t"configuration": {"OAuthToken": "hunter2", "FileName": "%s"}}]}]}
                """.replace("\n", "\r\n").formatted(fileName);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    @Test
    void onlyWhatMustChangeDoesAndTheMarkOfAPipelineStays() throws IOException {
        Path file = write("orders.json", MARK + pipeline("imageDetail.json"));

        Terminal.Result result = run("fix", "--rule", RULE, file.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("fixed " + file + ":4:").contains("[" + RULE + "]")
                .endsWith(file + ": 1 fixed, 0 left\n");
        assertThat(Files.readString(file)).isEqualTo(MARK + pipeline("imagedefinitions.json"));
    }

    @Test
    void aDryRunPrintsTheChangeWithoutSecretsAndMakesNone() throws IOException {
        Path file = write("orders.json", pipeline("imageDetail.json"));

        Terminal.Result result = run("fix", "--rule", RULE, "--dry-run", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out()).startsWith("--- " + file + "\n+++ " + file + "\n@@ -1,4 +1,4 @@\n")
                .contains(
                        "\n+\t\"configuration\": {\"OAuthToken\": \"•••••••\", \"FileName\": \"imagedefinitions.json\"}")
                .doesNotContain("hunter2");
        assertThat(Files.readString(file)).isEqualTo(pipeline("imageDetail.json"));
        assertThat(run("fix", "--rule", "json-syntax", "--dry-run", file.toString()).code()).isZero();
    }

    @Test
    void theFixedFileGoesWhereItIsWantedAndTheOriginalStays() throws IOException {
        Path first = write("a.json", pipeline("imageDetail.json"));
        Path second = write("b.json", pipeline("imagedefinitions.json"));
        Path one = folder.resolve("one.json");
        Path many = folder.resolve("many");

        assertThat(run("fix", "--rule", RULE, first.toString(), "-o", one.toString()).code()).isZero();
        assertThat(run("fix", "--rule", RULE, first.toString(), second.toString(), "-o", many.toString()).code())
                .isZero();

        assertThat(one).hasContent(pipeline("imagedefinitions.json"));
        assertThat(many.resolve("a.json")).hasContent(pipeline("imagedefinitions.json"));
        assertThat(many.resolve("b.json")).hasContent(pipeline("imagedefinitions.json"));
        assertThat(first).hasContent(pipeline("imageDetail.json"));
    }

    @Test
    void ofImageDefinitionsTheMarkGoes() throws IOException {
        String uri = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders:3f9c1ab";
        Path file = write("imagedefinitions.json", MARK + "{\"name\": \"web\", \"imageUri\": \"" + uri + "\"}\n");

        Terminal.Result result = run("fix", file.toString());

        assertThat(result.err()).endsWith(": 2 fixed, 0 left\n");
        assertThat(Files.readString(file)).isEqualTo("[{\"name\": \"web\", \"imageUri\": \"" + uri + "\"}]\n");
    }

    @Test
    void whatIsSuppressedIsNotFixed() throws IOException {
        Path file = write("orders.json", pipeline("imageDetail.json"));
        write(".waybill-lint.json", "{\"ignore\": [{\"rule\": \"" + RULE + "\", \"reason\": \"known\"}]}");

        assertThat(run("fix", "--rule", RULE, file.toString()).err()).isEqualTo(file + ": 0 fixed, 0 left\n");
    }

    @Test
    void aTextThatIsNotJsonIsLeftAsItIsAndTheOthersAreFixed() throws IOException {
        Path broken = write("broken.json", "{\"stages\": [");
        Path good = write("good.json", pipeline("imageDetail.json"));

        Terminal.Result result = run("fix", "--rule", RULE, broken.toString(), good.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.err()).startsWith("waybill: " + broken + ":1:13: ")
                .contains("Correct that first: nothing was changed.\n");
        assertThat(broken).hasContent("{\"stages\": [");
        assertThat(good).hasContent(pipeline("imagedefinitions.json"));
    }

    @Test
    void aMissingFileIsWrongUsage() throws IOException {
        assertThat(run("fix", folder.resolve("gone.json").toString()).code()).isEqualTo(ExitCode.USAGE);
    }
}
