package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.text.JsonReader;

class DemoCommandTest extends AtTerminal {
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

    /// The journal; each act has an id of its own.
    private static String withoutIds(Path journal) throws IOException {
        return Files.readString(journal).replaceAll("\"id\":\"[^\"]+\"", "");
    }

    @Test
    void beginsAnewWhereAnotherDemoWas() throws IOException {
        Path into = folder.resolve("demo");
        terminal.run("demo", "-o", into.toString());
        String published = withoutIds(into.resolve("journal.jsonl"));
        Path settings = Files.writeString(into.resolve("pictures/settings.json"), "{}");
        Path own = Files.writeString(into.resolve("pictures/notes.txt"), "mine");

        try (Terminal another = new Terminal(folder.resolve("another"))) {
            another.run("demo", "-o", into.toString());
        }

        assertThat(withoutIds(into.resolve("journal.jsonl"))).isNotEmpty().isEqualTo(published);
        assertThat(settings).doesNotExist();
        assertThat(own).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waybill.json", "images.json", "journal.jsonl"})
    void replacesNoFileThatNoDemoMade(String name) throws IOException {
        Path own = Files.writeString(folder.resolve(name), "mine");

        Terminal.Result result = terminal.run("demo", "-o", folder.toString());

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(result.err()).isEqualTo("waybill: " + own
                + " was not made by a demo, and this one would replace it. Name another folder with -o.\n");
        assertThat(own).hasContent("mine");
    }

    @Test
    void saysThatItsFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Terminal.Result result = terminal.run("demo", "-o", file.toString());

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("waybill: cannot save " + file.resolve("pictures")).hasLineCount(1);
    }
}
