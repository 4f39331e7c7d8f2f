package app.waybill.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saves from several processes at once, and into a disk that takes no more.
class FileRaceTest {
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    /// Adds one to the number in a file, as often as told; whoever was overtaken reads again.
    static final class Counting {
        private Counting() {
        }

        public static void main(String[] args) {
            for (int left = Integer.parseInt(args[1]); left > 0;) {
                FileVersion version = FileVersion.read(Path.of(args[0]));
                int number = Integer.parseInt(new String(version.content().orElseThrow(), UTF_8));
                try {
                    version.replaceBy(Integer.toString(number + 1).getBytes(UTF_8));
                    left--;
                } catch (FileChangedException _) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /// Replaces a file by a megabyte and prints what came of it.
    static final class Filling {
        private Filling() {
        }

        public static void main(String[] args) throws IOException {
            Path path = Path.of(args[0]);
            try {
                FileVersion.read(path).replaceBy(new byte[1 << 20]);
            } catch (FileException e) {
                Files.writeString(path.resolveSibling("said"), e.getMessage());
            }
        }
    }

    private static List<String> java(Class<?> main, Object... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), main.getName()));
        Stream.of(args).map(Object::toString).forEach(command::add);
        return command;
    }

    @Test
    void losesNoSaveOfTwoProcessesAndTheirThreads() throws Exception {
        Path path = Files.writeString(folder.resolve("number"), "0");

        Process first = new ProcessBuilder(java(Counting.class, path, ROUNDS)).inheritIO().start();
        Process second = new ProcessBuilder(java(Counting.class, path, ROUNDS)).inheritIO().start();
        List<Thread> threads = Stream.generate(() -> Thread.ofVirtual()
                .start(() -> Counting.main(new String[]{path.toString(), Integer.toString(ROUNDS)}))).limit(3).toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(path).hasContent(Integer.toString(5 * ROUNDS));
    }

    @Test
    void keepsTheOldFileAndCleansUpWhenWritingFailsInTheMiddle() throws Exception {
        Path path = Files.writeString(folder.resolve("old"), "old");
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell), "needs a POSIX shell to limit the size of files");
        String command = "ulimit -f 64 && exec \"$@\"";
        List<String> limited = new ArrayList<>(List.of(shell.toString(), "-c", command, "sh"));
        limited.addAll(java(Filling.class, path));

        assertThat(new ProcessBuilder(limited).inheritIO().start().waitFor()).isZero();

        assertThat(path).hasContent("old");
        assertThat(folder.resolve("said")).content().startsWith("cannot save " + path + ": ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("old", "said");
        }
    }
}
