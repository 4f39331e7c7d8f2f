package app.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayTest {
    @TempDir
    private Path folder;

    @Test
    void onlyLinuxSaysWhereItsScreenIs() {
        assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
        assertThat(Display.isThere(Map.of(), "Mac OS X")).isTrue();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), "Linux")).isFalse();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isFalse();
    }

    @Test
    void aDisplayThatCannotBeReachedIsToldAndTheDemoIsDoneInstead() throws IOException {
        assumeTrue("Linux".equals(System.getProperty("os.name")), "needs a display that can be out of reach");
        ProcessBuilder builder = new ProcessBuilder(Restart.command(System.getProperties())).redirectErrorStream(true);
        builder.environment().put("DISPLAY", folder.resolve("nobody") + ":0");
        Process process = builder.start();
        try (BufferedReader printed = process.inputReader()) {
            String first = printed.lines().filter(line -> line.startsWith("waybill: ")).findFirst().orElse("");
            assertThat(first).contains("no display").contains("'waybill demo' instead");
            assertThat(printed.readLine()).isNotNull();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void anInstalledWaybillIsStartedByItsLauncher() {
        Properties properties = new Properties();
        properties.setProperty("jpackage.app-path", "/opt/waybill/bin/waybill");
        assertThat(Restart.command(properties)).isEqualTo(List.of("/opt/waybill/bin/waybill"));
    }
}
