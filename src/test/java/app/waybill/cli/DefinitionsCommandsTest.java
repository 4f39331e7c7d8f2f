package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsCommandsTest {
    private static final String REPOSITORY = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api";
    private static final String DIGEST = "sha256:" + "ab".repeat(32);

    @TempDir
    Path folder = Path.of("");

    private Terminal.Result run(String... arguments) throws IOException {
        try (Terminal terminal = new Terminal(folder.resolve("aws"))) {
            return terminal.run(arguments);
        }
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String detail() throws IOException {
        return file("imageDetail.json", """
                {"ImageURI": "%s@%s", "ImageTags": ["latest", "3f9c1ab"]}
                """.formatted(REPOSITORY, DIGEST));
    }

    @Test
    void convertWritesTheDigestForEveryContainer() throws IOException {
        Terminal.Result result = run("convert", detail(), "--container", "web", "--container", "worker");

        assertThat(result).isEqualTo(new Terminal.Result(0, """
                [
                  {
                    "name": "web",
                    "imageUri": "%1$s@%2$s"
                  },
                  {
                    "name": "worker",
                    "imageUri": "%1$s@%2$s"
                  }
                ]
                """.formatted(REPOSITORY, DIGEST), ""));
    }

    @Test
    void convertWritesTheTagThatSaysMostOrTheOneThatIsNamed() throws IOException {
        assertThat(run("convert", detail(), "--container", "web", "--write", "tag").out())
                .contains('"' + REPOSITORY + ":3f9c1ab\"");
        assertThat(run("convert", detail(), "--container", "web", "--tag", "latest").out())
                .contains('"' + REPOSITORY + ":latest\"");
        assertThat(run("convert", detail(), "--container", "web", "--tag", "gone"))
                .isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                        "waybill: the image has no tag 'gone'. Its tags are: latest, 3f9c1ab.\n"));
    }

    @Test
    void convertIntoAFileLeavesNothingOnStandardOutput() throws IOException {
        Path target = folder.resolve("imagedefinitions.json");

        Terminal.Result result = run("convert", detail(), "--container", "web", "-o", target.toString());

        assertThat(result).isEqualTo(new Terminal.Result(0, "", ""));
        assertThat(target).content().contains(DIGEST).endsWith("]\n");
    }

    @Test
    void convertSaysLineAndColumnOfAWrongFile() throws IOException {
        String file = file("imageDetail.json", "{\n  \"ImageUri\": \"x\"\n}\n");

        Terminal.Result result = run("convert", file, "--container", "web");

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(file + ":2:3: error: ");
    }

    @Test
    void aMissingFileIsWrongUsage() throws IOException {
        String gone = folder.resolve("gone.json").toString();

        assertThat(run("convert", gone, "--container", "web").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("check", gone).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void checkFindsWhatADeploymentWouldStumbleOver() throws IOException {
        String file = file("imagedefinitions.json", """
                [
                  {"name": "web", "imageURI": "%s@%s"}
                ]
                """.formatted(REPOSITORY, DIGEST));

        Terminal.Result result = run("check", file);

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out()).startsWith(file + ":2:19: error: ").contains("[definitions-member]\n");
    }

    @Test
    void checkLooksIntoAZipAndSaysWhatIsNone() throws IOException {
        String file = file("orders.zip", "this is no zip");

        Terminal.Result result = run("check", file);

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.out()).contains("[bundle-unsafe]");
    }

    @Test
    void warningsFailOnlyWhereTheyAreMeantTo() throws IOException {
        String file = file("imagedefinitions.json", """
                [{"name": "web", "imageUri": "%s:latest"}]
                """.formatted(REPOSITORY));

        assertThat(run("check", file).code()).isZero();
        assertThat(run("check", "--fail-on", "warning", file).code()).isEqualTo(ExitCode.NO);
    }
}
