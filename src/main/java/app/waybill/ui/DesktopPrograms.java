package app.waybill.ui;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The programs of a desktop that show pages and notices, where the toolkit has none. Texts are given as arguments, never
/// within a program's own text, so that nothing in them can be run.
record DesktopPrograms(String system, List<Path> folders, Executor background) {

    /// Those of this computer.
    static DesktopPrograms here(Executor background) {
        String path = System.getenv("PATH");
        return new DesktopPrograms(System.getProperty("os.name").toLowerCase(Locale.ROOT),
                Stream.of((path == null ? "" : path).split(File.pathSeparator)).filter(part -> !part.isBlank())
                        .map(Path::of).toList(),
                background);
    }

    /// Opens a page of the web in the browser; `failed` runs where nothing can.
    void open(URI page, Runnable failed) {
        List<String> arguments = system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler")
                : List.of(isMac() ? "open" : "xdg-open");
        run(arguments, List.of(page.toString()), failed);
    }

    /// Shows a notice on the desktop, where there is a program for that.
    void notice(String title, String text) {
        if (isMac()) {
            run(List.of("osascript", "-e", "on run words", "-e",
                    "display notification (item 2 of words) with title (item 1 of words)", "-e", "end run"),
                    List.of(title, text), () -> {});
        } else if (!system.startsWith("windows")) {
            run(List.of("notify-send", "--app-name=Waybill", "--"), List.of(plain(title), plain(text)), () -> {});
        }
    }

    private boolean isMac() {
        return system.startsWith("mac");
    }

    /// Desktops of Linux read marks in the text.
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void run(List<String> program, List<String> texts, Runnable failed) {
        background.execute(() -> {
            if (exitCode(program, texts).filter(code -> code == 0).isEmpty()) {
                failed.run();
            }
        });
    }

    /// How the program ended; empty where it is not there or could not be started.
    private Optional<Integer> exitCode(List<String> program, List<String> texts) {
        Path file = find(program.getFirst());
        if (file == null) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(program.subList(1, program.size()));
        command.addAll(texts);
        try {
            Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private @Nullable Path find(String program) {
        return folders.stream().flatMap(folder -> Stream.of(folder.resolve(program), folder.resolve(program + ".exe")))
                .filter(Files::isExecutable).findFirst().orElse(null);
    }
}
