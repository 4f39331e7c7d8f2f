package app.waybill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Starts Waybill once more, in a process of its own that is told of no display: a toolkit that failed to start once
/// cannot be started again, not even on its headless platform.
final class Restart {
    private Restart() {
    }

    /// Runs it to its end and returns its exit code.
    static int withoutDisplay() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(System.getProperties())).inheritIO();
        builder.environment().remove(Display.VARIABLE);
        return builder.start().waitFor();
    }

    /// The command that started this process, as far as its system properties tell: the launcher of an installed Waybill
    /// (`jpackage.app-path`, [set by jpackage](https://docs.oracle.com/en/java/javase/25/jpackage/index.html)) or a Java.
    static List<String> command(Properties properties) {
        String launcher = properties.getProperty("jpackage.app-path");
        if (launcher != null) {
            return List.of(launcher);
        }
        return List.of(Path.of(properties.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", properties.getProperty("java.class.path"),
                Waybill.class.getName());
    }
}
