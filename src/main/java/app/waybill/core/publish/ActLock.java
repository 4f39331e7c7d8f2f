package app.waybill.core.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;

/// Held as long as somebody works on an act: one file for each act beside the journal, locked by the operating system,
/// which lets go of it when the process ends, however that happens.
final class ActLock implements AutoCloseable {
    /// Locks of the operating system hold between processes, not between the threads of one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final @Nullable FileChannel channel;

    private ActLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The lock of an act, kept in a folder that need not be there; empty while somebody else holds it. Throws
    /// [FileException].
    static Optional<ActLock> take(Path folder, String id) {
        Path file = folder.resolve(id).toAbsolutePath().normalize();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new ActLock(file, channel));
            }
            channel.close();
        } catch (IOException e) {
            HELD.remove(file);
            throw FileException.saving(file, e);
        }
        HELD.remove(file);
        return Optional.empty();
    }

    /// What stands in for a lock where none could be had.
    static ActLock none() {
        return new ActLock(Path.of(""), null);
    }

    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // a file that nobody locks says nothing
        } finally {
            HELD.remove(file);
        }
    }
}
