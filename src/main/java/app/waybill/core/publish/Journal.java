package app.waybill.core.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;

/// The record of what was published from this computer, only ever added to: a line of JSON before each act, which says
/// what is meant to be done, and one after it, which says what came of it. All methods throw [FileException]. Several
/// Waybills may add at the same time.
public final class Journal {
    /// Locks of the operating system hold between processes, not between the threads of one.
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

    /// How the line of an intent is told from others without reading it.
    private static final String BEGUN = "\"begun\"";

    private final Path file;

    /// A journal in a file that need not be there yet, nor its folder.
    public Journal(Path file) {
        this.file = file;
    }

    /// Where the journal is.
    public Path file() {
        return file;
    }

    /// Adds an entry; it is on the disk when this returns.
    public void append(JournalEntry entry) {
        WITHIN_PROCESS.lock();
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                channel.lock();
                write(channel, JournalLine.write(entry) + "\n");
            }
        } catch (IOException e) {
            throw FileException.saving(file, e);
        } finally {
            WITHIN_PROCESS.unlock();
        }
    }

    /// Writes behind the end. A line that a crash has torn is closed first, so that it spoils no other.
    private static void write(FileChannel channel, String line) throws IOException {
        long end = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
        ByteBuffer bytes = ByteBuffer.wrap(((torn ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
        channel.position(end);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /// Adds the intent of an act, and holds the act until its outcome is added and the lock closed. Nobody else ends it
    /// meanwhile.
    ActLock begin(JournalEntry intent) {
        ActLock lock = ActLock.take(locks(), Objects.requireNonNull(intent.id()))
                .orElseThrow(() -> new IllegalStateException("an act with a new id is held"));
        try {
            append(intent);
            return lock;
        } catch (FileException e) {
            lock.close();
            throw e;
        }
    }

    /// The same for whoever goes on without a journal: one that cannot be written stops nobody, and is told with the outcome.
    ActLock beginIfItCan(JournalEntry intent) {
        try {
            return begin(intent);
        } catch (FileException _) {
            return ActLock.none();
        }
    }

    /// Adds the outcome of an act that is done, whether it can be kept or not; why it cannot, null where it was.
    @Nullable
    FileException keep(JournalEntry outcome) {
        try {
            append(outcome);
            return null;
        } catch (FileException e) {
            return e;
        }
    }

    /// Acts whose outcome the journal does not tell, the oldest first, each by its intent.
    List<OpenAct> open() {
        Map<String, OpenAct> open = new LinkedHashMap<>();
        forEachLine((_, line) -> JournalLine.id(line).ifPresent(id -> {
            JournalEntry entry = open.containsKey(id) || line.contains(BEGUN)
                    ? JournalLine.read(line).orElse(null)
                    : null;
            if (entry != null && entry.result() == JournalEntry.Result.BEGUN) {
                open.put(id, new OpenAct(entry, null));
            } else if (entry != null && entry.result() == JournalEntry.Result.UNKNOWN) {
                open.computeIfPresent(id, (_, act) -> new OpenAct(act.begun(), entry.message()));
            } else if (entry != null) {
                open.remove(id);
            }
        }));
        return List.copyOf(open.values());
    }

    /// The lock of an act that is open; empty while somebody works on it.
    Optional<ActLock> lock(OpenAct act) {
        return ActLock.take(locks(), act.id());
    }

    private Path locks() {
        return file.resolveSibling(file.getFileName() + ".open");
    }

    /// The newest acts, at most so many, the newest first: of the lines of one act the last one counts. A journal that is
    /// not there yet is empty.
    public Reading newest(int acts) {
        ActLines lines = new ActLines(acts);
        forEachLine((number, line) -> lines.add(file, number, line));
        return lines.newest();
    }

    /// Visits each line that the journal has now with its number, from 1. The last one may be torn, or not be whole yet.
    public void forEachLine(BiConsumer<Integer, String> visitor) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                visitor.accept(number, line);
            }
        } catch (NoSuchFileException _) {
            // nothing was done yet
        } catch (IOException e) {
            throw FileException.reading(file, e);
        }
    }

    /// Entries, newest first, a sentence for each line that is none, and how many older acts were not looked at.
    public record Reading(List<JournalEntry> entries, List<String> problems, int older) {
        /// Keeps unchangeable copies of the lists.
        public Reading {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }

        /// These, and what another journal tells of other acts.
        public Reading with(Reading other) {
            if (other.entries.isEmpty() && other.problems.isEmpty()) {
                return this;
            }
            Set<Object> known = entries.stream().map(Reading::act).collect(Collectors.toSet());
            return new Reading(
                    Stream.concat(entries.stream(),
                            other.entries.stream().filter(entry -> !known.contains(act(entry))))
                            .sorted(Comparator.comparing(JournalEntry::time).reversed()).toList(),
                    Stream.concat(problems.stream(), other.problems.stream()).toList(), older + other.older);
        }

        private static Object act(JournalEntry entry) {
            return entry.id() == null ? entry : entry.id();
        }
    }
}
