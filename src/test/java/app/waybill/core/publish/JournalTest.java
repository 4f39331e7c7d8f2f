package app.waybill.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;

class JournalTest {
    private static final int EACH = 100;

    @TempDir
    Path folder;

    private static JournalEntry entry(String service) {
        return new JournalEntry(Instant.parse("2026-11-24T12:00:00Z"), JournalEntry.Result.FAILED, null,
                new ObjectRef(new Scope("qa", "eu-west-1"), "bucket", "k\u00e9y.zip"), null, "v1", "00",
                List.of(new ImageDefinition("web", "nginx:1\n\"x\"")), service, null, null, null, "no\nway", null,
                null);
    }

    private static List<String> services(Journal.Reading reading) {
        return reading.entries().stream().map(JournalEntry::service).toList();
    }

    /// Appends as another Waybill would, in a process of its own.
    static final class Appending {
        private Appending() {
        }

        public static void main(String[] args) {
            Journal journal = new Journal(Path.of(args[0]));
            IntStream.range(0, EACH).forEach(i -> journal.append(entry(args[1] + i)));
        }
    }

    @Test
    void readsTheNewestFirst() {
        Journal journal = new Journal(folder.resolve("a/b/journal.jsonl"));
        assertThat(journal.newest(9).entries()).isEmpty();

        List.of("one", "two", "three").forEach(service -> journal.append(entry(service)));

        assertThat(services(journal.newest(2))).containsExactly("three", "two");
        assertThat(journal.newest(2).older()).isOne();
        assertThat(journal.newest(9).entries().getLast()).isEqualTo(entry("one"));
        assertThat(journal.newest(9).problems()).isEmpty();
    }

    @Test
    void passesOverATornLineAndSpoilsNoOther() throws IOException {
        Path file = folder.resolve("journal.jsonl");
        Journal journal = new Journal(file);
        journal.append(entry("one"));
        Files.writeString(file, JournalLine.write(entry("torn")).substring(0, 40), StandardOpenOption.APPEND);

        assertThat(journal.newest(9).problems()).containsExactly(
                file + ":2: this line is no whole entry and is passed over");
        journal.append(entry("two"));

        assertThat(services(journal.newest(9))).containsExactly("two", "one");
        assertThat(journal.newest(9).problems()).hasSize(1);
    }

    @Test
    void keepsLinesWholeThatSeveralWaybillsAddAtOnce() throws Exception {
        Path file = folder.resolve("journal.jsonl");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Appending.class.getName(), file.toString(), "other")
                .inheritIO().start();
        List<Thread> threads = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            threads.add(Thread.ofVirtual().start(() -> Appending.main(new String[]{file.toString(), name})));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(other.waitFor()).isZero();
        assertThat(services(new Journal(file).newest(9_999))).hasSize(4 * EACH).doesNotHaveDuplicates();
        assertThat(new Journal(file).newest(9_999).problems()).isEmpty();
    }

    @Test
    void saysThatItsFolderCannotBeUsed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "").resolve("journal.jsonl");

        assertThatThrownBy(() -> new Journal(blocked).append(entry("one"))).isInstanceOf(FileException.class)
                .hasMessageStartingWith("cannot save " + blocked);
        assertThatThrownBy(() -> new Journal(folder).newest(1)).isInstanceOf(FileException.class);
    }
}
