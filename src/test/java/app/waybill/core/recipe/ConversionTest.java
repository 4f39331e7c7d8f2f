package app.waybill.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonNode;

/// Runs the commands of the generated files, as the build would: with bash and jq, on what an ECR source puts out.
class ConversionTest {
    private static final String HOST = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/";
    private static final String ONE = "sha256:" + "1".repeat(64);
    private static final String TWO = "sha256:" + "2".repeat(64);

    @TempDir
    Path folder = Path.of("");

    private record Outcome(int code, String output) {}

    @BeforeAll
    static void toolsAreThere() {
        for (String tool : List.of("bash", "jq")) {
            try {
                assertThat(new ProcessBuilder(tool, "--version").redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError("this test runs the commands of a buildspec and needs " + tool
                        + ": install it (Debian: apt-get install " + tool + ")", e);
            }
        }
    }

    private void source(String variable, String uri, String digest) throws IOException {
        Path artifact = Files.createDirectories(folder.resolve(variable));
        Files.writeString(artifact.resolve("imageDetail.json"), """
                {"ImageSizeInBytes": "44728918", "ImageDigest": "%s", "Version": "1.0",
                 "ImagePushedAt": "Mon Jan 21 20:04:00 UTC 2019", "RegistryId": "222222222222",
                 "RepositoryName": "orders-api", "ImageURI": "%s", "ImageTags": ["3f9c1ab", "latest"]}
                """.formatted(digest, uri));
    }

    /// Each command in a shell of its own, until one fails: that none leans on another's shell is part of the promise.
    private Outcome run(List<String> commands) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        for (String command : commands) {
            ProcessBuilder shell = new ProcessBuilder("bash", "-u", "-c", command)
                    .directory(folder.resolve("Image").toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            shell.environment().put("CODEBUILD_SRC_DIR_Image2", folder.resolve("Image2").toString());
            Process process = shell.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            if (process.exitValue() != 0) {
                return new Outcome(process.exitValue(), Files.readString(log));
            }
        }
        return new Outcome(0, Files.readString(folder.resolve("Image/imagedefinitions.json")));
    }

    private static List<String> commands(Blueprint blueprint, Wiring wiring) {
        if (wiring == Wiring.BUILD) {
            return Pattern.compile("(?m)^      - (?:\\|\n        )?(.*)$")
                    .matcher(Orders.file(blueprint, "buildspec.yml").split("artifacts:", 2)[0]).results()
                    .map(found -> found.group(1)).toList();
        }
        Action action = PipelineReader.read(blueprint.pipeline()).pipeline().orElseThrow().actions(ActionKind.COMMANDS)
                .findFirst().orElseThrow();
        return action.node().get("commands").map(JsonNode::elements).orElseThrow().stream()
                .flatMap(command -> command.text().stream()).toList();
    }

    private List<ImageDefinition> definitions(Wiring wiring, String... containers) throws Exception {
        Outcome outcome = run(commands(Orders.order(wiring, Orders.Place.IRELAND, containers).make(), wiring));
        assertThat(outcome.code()).as(outcome.output()).isZero();
        return ImageDefinitionsReader.read(Files.readAllBytes(folder.resolve("Image/imagedefinitions.json")))
                .definitions().entries();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUILD", "COMMANDS"})
    void oneContainerRunsTheDigestThatWasPushed(Wiring wiring) throws Exception {
        source("Image", HOST + "orders-api@" + ONE, ONE);

        assertThat(definitions(wiring, Orders.WEB))
                .containsExactly(new ImageDefinition("web", HOST + "orders-api@" + ONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUILD", "COMMANDS"})
    void severalContainersTakeTheirImagesFromTheirSourcesAndASidecarIsLeftAlone(Wiring wiring) throws Exception {
        source("Image", HOST + "orders-api@" + ONE, ONE);
        source("Image2", HOST + "team/orders-jobs:stable", TWO);

        assertThat(definitions(wiring, Orders.WEB, Orders.ENVOY, Orders.JOBS, Orders.WORKER, Orders.PROXY))
                .containsExactly(new ImageDefinition("web", HOST + "orders-api@" + ONE),
                        new ImageDefinition("jobs", HOST + "team/orders-jobs@" + TWO),
                        new ImageDefinition("worker", HOST + "orders-api@" + ONE),
                        new ImageDefinition("proxy", "public.ecr.aws/nginx/nginx:1.27"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BUILD", "COMMANDS"})
    void withoutADigestTheBuildFailsAndSaysSo(Wiring wiring) throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("Image")).resolve("imageDetail.json"),
                "{\"ImageURI\": \"" + HOST + "orders-api:latest\"}");

        Outcome outcome = run(commands(Orders.order(wiring, Orders.Place.IRELAND, Orders.WEB).make(), wiring));

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output()).contains("no ImageDigest");
    }

    @Test
    void aQuoteInAnImageStaysAText() throws Exception {
        source("Image", HOST + "orders-api@" + ONE, ONE);

        assertThat(definitions(Wiring.BUILD, Orders.WEB,
                "{\"name\": \"odd\", \"uri\": \"it's;$(touch x)\"}"))
                .contains(new ImageDefinition("odd", "it's;$(touch x)"));
    }
}
