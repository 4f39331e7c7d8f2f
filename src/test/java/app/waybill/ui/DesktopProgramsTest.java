package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class DesktopProgramsTest {
    private static final URI PAGE = URI.create("https://console.example/pipelines?a=1&b=2");

    @TempDir
    private Path folder;
    private final List<String> failures = new ArrayList<>();

    private DesktopPrograms programs(String system) {
        return new DesktopPrograms(system, List.of(folder.resolve("missing"), folder), Runnable::run);
    }

    /// A program that writes down what it is given, an argument a line, and ends with this code.
    private void program(String name, int code) throws IOException {
        Path file = Files.writeString(folder.resolve(name),
                "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\"; done > \"" + folder.resolve("given")
                        + "\"\nexit " + code + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> given() throws IOException {
        return Files.readAllLines(folder.resolve("given"));
    }

    @ParameterizedTest
    @CsvSource({"linux, xdg-open", "mac os x, open"})
    void aPageIsOpenedByTheDesktopsOwnProgram(String system, String program) throws IOException {
        program(program, 0);

        programs(system).open(PAGE, () -> failures.add("failed"));

        assertThat(given()).containsExactly(PAGE.toString());
        assertThat(failures).isEmpty();
    }

    @Test
    void whereNothingOpensAPageThatIsSaid() throws IOException {
        programs("linux").open(PAGE, () -> failures.add("no program"));
        program("xdg-open", 3);
        programs("linux").open(PAGE, () -> failures.add("no browser"));

        assertThat(failures).containsExactly("no program", "no browser");
    }

    @Test
    void aNoticeIsGivenAsItIsWritten() throws IOException {
        program("notify-send", 0);

        programs("linux").notice("-x orders", "\"rolled back\" <b>& $(date) `date`");

        assertThat(given()).containsExactly("--app-name=Waybill", "--", "-x orders",
                "\"rolled back\" &lt;b&gt;&amp; $(date) `date`");
    }

    @Test
    void onAMacNoWordOfANoticeIsPartOfTheScript() throws IOException {
        program("osascript", 0);

        programs("mac os x").notice("orders", "\" & (do shell script \"date\")");

        assertThat(given().subList(6, 8)).containsExactly("orders", "\" & (do shell script \"date\")");
    }

    @ParameterizedTest
    @CsvSource({"linux", "mac os x", "windows 11"})
    void withoutAProgramNobodyIsToldAndNothingFails(String system) {
        programs(system).notice("orders", "is live");

        assertThat(folder.resolve("given")).doesNotExist();
    }
}
