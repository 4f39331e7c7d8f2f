package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

class CheckServicesTest extends AtTerminal {
    private String workspace = "";

    @BeforeEach
    void open() throws IOException {
        workspace = Files.writeString(folder.resolve("waybill.json"), terminal.company.files().workspace()).toString();
    }

    private Terminal.Result check(String... services) {
        return terminal.run(Stream.concat(Stream.of("check", "-w", workspace),
                Stream.of(services).flatMap(name -> Stream.of("--service", name))).toArray(String[]::new));
    }

    @Test
    void servicesAreComparedWithTheirPipelines() {
        Terminal.Result result = check("orders-api", "notifications-worker", "catalog-api");

        assertThat(result.out()).contains("waybill.json!orders-api", "reads imageDetail.json, but the bundle holds"
                + " imagedefinitions.json", "pipeline-file-name", "image-tag-mutable")
                .contains("the pipeline catalog-api-qa has no S3 source").doesNotContain("notifications-worker!");
        assertThat(result.code()).isZero();
    }

    @Test
    void whatIsMissingIsAnError() {
        Terminal.Result result = check("payments-api");

        assertThat(result.out()).contains("container-unknown");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void aPipelineThatMayNotBeReadIsToldAndHidesNothing() {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("codepipeline"));

        Terminal.Result result = check("payments-api");

        assertThat(result.out()).contains("container-unknown");
        assertThat(result.err()).contains("codepipeline:GetPipeline is not allowed");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void eitherFilesOrAWorkspaceAreChecked() {
        assertThat(List.of(terminal.run("check").code(), terminal.run("check", "-w", workspace, workspace).code()))
                .containsOnly(ExitCode.USAGE);
    }
}
