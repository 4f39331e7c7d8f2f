package app.waybill.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A class of the benchmarks run by a Java of its own, so that nothing that ran before it counts.
final class JavaProcess {
    /// The JVM of the window, as the start script has it.
    static final String WINDOW = "@packaging/bin/window.options";

    private JavaProcess() {
    }

    /// Starts the main method of a class with these options of the JVM. What it prints can be read; what it complains of
    /// goes to standard error.
    static Process start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }
}
