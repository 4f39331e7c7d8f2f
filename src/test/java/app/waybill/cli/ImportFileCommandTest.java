package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ImportFileCommandTest extends AtTerminal {
    private Terminal.Result importing(String kind, String name, String content, String... more) throws IOException {
        Path source = Files.writeString(folder.resolve(name), content);
        return terminal.run(Stream.concat(Stream.of("import", kind, source.toString(), "-w",
                folder.resolve("waybill.json").toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aTableFillsANewWorkspace() throws IOException {
        Terminal.Result result = importing("csv", "services.csv",
                "service;container;image\norders;web;222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:v1\n",
                "--yes", "--profile", "qa");

        assertThat(result.err()).contains("saved: import from the table in web of orders");
        assertThat(Files.readString(folder.resolve("waybill.json"))).contains("\"repository\": \"orders-api\"",
                "\"select\": {\"tag\": \"v1\"}");
        assertThat(result.code()).isZero();
    }

    @Test
    void aMistakeIsToldWithItsPlaceAndNothingIsTakenOver() throws IOException {
        Terminal.Result result = importing("csv", "services.csv", "service;container;image\norders;web\n", "--yes");

        assertThat(result.err()).contains("services.csv:2:8: error: the row has 2 fields, the headings are 3")
                .contains("nothing was taken over");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(folder.resolve("waybill.json")).doesNotExist();
    }

    @Test
    void aMissingFileAndAMissingNameAreWrongUsage() throws IOException {
        assertThat(importing("definitions", "x.json", "[]", "--yes").code()).isEqualTo(ExitCode.USAGE);
        assertThat(terminal.run("import", "csv", folder.resolve("none.csv").toString(), "-w", "w.json").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(importing("csv", "t.csv", "service,pipeline\na,b\n", "--profile", "nobody").err())
                .contains("there is no profile 'nobody' for what the files name");
    }

    @Test
    void theExportsOfTheCompanyTellWhereItsServicesArePublished() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        for (var export : terminal.company.files().pipelineExports().entrySet()) {
            Files.writeString(exports.resolve(export.getKey()), export.getValue());
        }
        String file;
        try (Stream<Path> all = Files.list(exports)) {
            file = all.filter(it -> it.getFileName().toString().startsWith("orders-api-qa")).findFirst().orElseThrow()
                    .toString();
        }
        Terminal.Result result = terminal.run("import", "pipeline", file, "-w",
                folder.resolve("waybill.json").toString(), "--dry-run");

        assertThat(result.out()).contains("qa-fargate / orders-api of qa", "s3://qa-imagedefinitions/orders-api.zip");
    }

    @Test
    void whatIsPublishedIsComparedWithTheWorkspace() throws IOException {
        Path file = Files.writeString(folder.resolve("waybill.json"), terminal.company.files().workspace());

        Terminal.Result result = terminal.run("import", "published", "-w", file.toString(), "--service", "orders-api",
                "--dry-run");

        assertThat(result.out()).contains("so already");
    }
}
