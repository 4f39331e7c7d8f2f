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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import app.waybill.core.file.FileException;

/// The record of what was published from this computer: one line of JSON for each act, only ever added to. All methods
/// throw [FileException]. Several Waybills may add at the same time.
public final class Journal {
    /// Locks of the operating system hold between processes, not between the threads of one.
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

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

    /// The newest entries, newest first, out of that many lines at the end. A journal that is not there yet is empty.
    public Reading newest(int lines) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            Deque<String> last = new ArrayDeque<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                last.addFirst(line);
                if (last.size() > lines) {
                    last.removeLast();
                }
            }
            return reading(last, number);
        } catch (NoSuchFileException _) {
            return new Reading(List.of(), List.of(), 0);
        } catch (IOException e) {
            throw FileException.reading(file, e);
        }
    }

    private Reading reading(Deque<String> newestFirst, int number) {
        List<JournalEntry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int at = number;
        for (String line : newestFirst) {
            JournalLine.read(line).ifPresentOrElse(entries::add, problem(problems, at));
            at--;
        }
        return new Reading(entries, problems.reversed(), at);
    }

    private Runnable problem(List<String> problems, int number) {
        return () -> problems.add(file + ":" + number + ": this line is no whole entry and is passed over");
    }

    /// Entries, newest first, a sentence for each line that is none, and how many older lines were not looked at.
    public record Reading(List<JournalEntry> entries, List<String> problems, int older) {
        /// Keeps unchangeable copies of the lists.
        public Reading {
            entries = List.copyOf(entries);
            problems = List.copyOf(problems);
        }
    }
}
