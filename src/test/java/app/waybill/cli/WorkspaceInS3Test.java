package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.WriteMarks;

class WorkspaceInS3Test {
    private static final String PLACE = "s3://qa-imagedefinitions/team/qa.waybill.json?profile=qa&region=eu-west-1";

    @TempDir
    private Path folder = Path.of("");
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private Terminal.Result save(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("definitions.json"),
                "[{\"name\": \"web\", \"imageUri\": \"public.ecr.aws/nginx/nginx:1.27\"}]");
        return terminal.run("import", "definitions", file.toString(), "--name", name, "-w", PLACE, "--yes");
    }

    @Test
    void isSavedAndReadAgain() throws IOException {
        assertThat(save("shop").code()).isEqualTo(ExitCode.DONE);
        assertThat(save("office").code()).isEqualTo(ExitCode.DONE);

        Terminal.Result rendered = terminal.run("render", "-w", PLACE);

        assertThat(rendered.out()).contains("\"shop\"", "\"office\"", "nginx:1.27");
    }

    @Test
    void isNotSavedThroughAProfileThatIsReadOnly() throws IOException {
        save("shop");
        terminal.marks = new WriteMarks(_ -> false, "qa"::equals);

        Terminal.Result refused = save("office");

        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("read-only");
        assertThat(terminal.run("render", "-w", PLACE, "--service", "office").err())
                .contains("there is no service 'office'", "It has: shop.");
    }
}
