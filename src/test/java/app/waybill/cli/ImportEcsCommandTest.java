package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportEcsCommandTest extends AtTerminal {
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("waybill.json");
    }

    private Terminal.Result importing(String... arguments) {
        return terminal.run(Stream.concat(Stream.of("import", "ecs", "--profile", "qa", "-w", file.toString()),
                Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void aNewWorkspaceIsFilledFromWhatRunsAndFromThePipelines() throws IOException {
        Terminal.Result result = importing("--cluster", "qa-fargate", "--service", "orders-*", "--leave-alone", "envoy",
                "--pipelines", "--yes");

        assertThat(result.err()).contains("waybill.json saved: import from ECS in 2 services");
        assertThat(result.code()).isZero();
        assertThat(Files.readString(file))
                .contains(
                        """
                                      "name": "orders-api",
                                      "ecs": {"profile": "qa", "region": "eu-west-1", "cluster": "qa-fargate", "service": "orders-api"},
                                      "containers": [
                                        {
                                          "name": "web",
                                          "image": {"profile": "qa", "region": "eu-west-1", "registryId": "222222222222", \
                                "repository": "orders-api"},
                                          "select": {"digest": "sha256:1ed421d83dadccdb01f0feaf7b6df4493c6c4ed3a445ad4a7d4e63284c7394c2"},
                                          "write": "digest"
                                        },
                                """,
                        """
                                        {"name": "envoy", "leaveAlone": true}
                                      ],
                                      "publish": {"profile": "qa", "region": "eu-west-1", "bucket": "qa-imagedefinitions", \
                                "key": "orders-api.zip", "fileName": "imageDetail.json"},
                                      "pipeline": {"profile": "qa", "region": "eu-west-1", "name": "orders-api-qa"}
                                """)
                .contains("\"name\": \"orders-batch\"").doesNotContain("storefront");
        assertThat(result.err()).contains("the pipeline reads imageDetail.json, which is the name of another file");
    }

    @Test
    void aDryRunShowsThePlanAndChangesNothing() {
        Terminal.Result result = importing("--service", "billing-api", "--dry-run");

        assertThat(result.out()).isEqualTo(
                """
                        SERVICE      PART         BEFORE  AFTER                                         NOTE
                        billing-api  ECS service  -       qa-fargate / billing-api of qa/eu-west-1
                        billing-api  api          -       billing-api, digest 9e884990…4383, as digest  runs 9e884990…4383
                        2 entries would change
                        """);
        assertThat(Files.exists(file)).isFalse();
        assertThat(result.code()).isZero();
    }

    @Test
    void whatTheWorkspaceSaysIsOverwrittenOnlyWhereThatIsSaid() throws IOException {
        importing("--service", "returns-api", "--yes");
        String taken = Files.readString(file);
        Files.writeString(file, taken.replaceFirst("sha256:.", "sha256:0"));

        Terminal.Result left = importing("--service", "returns-api", "--yes");

        assertThat(left.err()).contains("left as it is: ECS says digest ");
        assertThat(left.code()).isEqualTo(ExitCode.NO);
        assertThat(importing("--service", "returns-api", "--overwrite", "--yes").code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(taken);
        assertThat(importing("--service", "returns-api", "--yes").err())
                .contains("0 entries would change, 2 so already");
    }

    @Test
    void aServiceThatIsGoneIsTakenOutOnlyWhereThatIsSaid() throws IOException {
        Files.writeString(file, """
                {"version": 1, "services": [{"name": "old", "containers": [],
                  "ecs": {"profile": "qa", "cluster": "qa-fargate", "service": "old"}}]}""");

        assertThat(importing("--service", "old", "--yes").err())
                .contains("left as it is: the cluster qa-fargate has no such service");
        assertThat(importing("--service", "old", "--remove", "--yes").code()).isZero();
        assertThat(Files.readString(file)).doesNotContain("old");
    }

    @Test
    void aClusterThatIsNotThereIsSaidAndNothingIsSaved() {
        Terminal.Result result = importing("--cluster", "qa-nowhere", "--yes");

        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(result.err()).contains("qa-nowhere");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void withoutASourceTheSourcesAreNamed() {
        assertThat(terminal.run("import").code()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("import", "--help").out()).contains("ecs");
    }
}
