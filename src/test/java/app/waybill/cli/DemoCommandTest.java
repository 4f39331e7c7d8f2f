package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.text.JsonReader;

class DemoCommandTest {
    @TempDir
    Path folder = Path.of("");
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder.resolve("aws"));
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    @Test
    void doesTheMainJobFromTheImagesToTheBundles() throws IOException {
        Path into = folder.resolve("demo");

        Terminal.Result result = terminal.run("demo", "-o", into.toString());

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("$ waybill profiles", "$ waybill images", "$ waybill render",
                "$ waybill lint", "orders-api-qa.json:137:29: error: ").endsWith("The files are in " + into + "\n");
        assertThat(JsonReader.read(Files.readString(into.resolve("images.json"))).root().orElseThrow().asArray()
                .orElseThrow().elements()).hasSizeGreaterThan(1_000);
        assertThat(into.resolve("definitions/orders-api/imagedefinitions.json")).content()
                .contains("\"name\": \"web\"", "orders-api@sha256:").doesNotContain("envoy");
        assertThat(into.resolve("definitions/orders-api.zip")).isNotEmptyFile();
    }

    @Test
    void tellsTheSameAgainOverItsOwnFiles() throws IOException {
        String into = folder.resolve("demo").toString();
        String first = terminal.run("demo", "-o", into).out();

        try (Terminal another = new Terminal(folder.resolve("another"))) {
            assertThat(another.run("demo", "-o", into).out()).isEqualTo(first);
        }
    }

    @Test
    void saysThatItsFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Terminal.Result result = terminal.run("demo", "-o", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("waybill: cannot save " + file.resolve("aws")).hasLineCount(1);
    }
}
