package app.waybill.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The new content of a file on its way: written beside the file, flushed to the disk, then moved over it. Whoever reads
/// the file sees the old content or the new one, also after a crash. Closing it removes what is left of it.
final class Replacement implements AutoCloseable {
    private final SaveLock lock;
    private final Path target;
    private @Nullable Path prepared;

    private Replacement(SaveLock lock, Path target) {
        this.lock = lock;
        this.target = target;
    }

    /// Begins to replace a file; waits while another Waybill on this computer replaces it.
    static Replacement of(Path path) throws IOException {
        Path target = target(path.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileException("cannot save " + path + ": it is a folder", "Choose a name for a file in it.");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileException("cannot save " + path + ": it is no regular file", "Choose another name.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return new Replacement(SaveLock.acquire(target), target);
    }

    /// The file itself where the path is a link. The folder must be there.
    private static Path target(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        if (Files.isSymbolicLink(path)) {
            throw new NoSuchFileException(path.toString(), null, "a link to a file that is not there");
        }
        Path folder = path.getParent();
        return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
    }

    void prepare(byte[] bytes) throws IOException {
        // The name does not hold the file's: it would be too long where that is as long as names may be.
        Path beside = target.resolveSibling(".waybill-" + UUID.randomUUID() + ".tmp");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            prepared = beside;
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            if (Files.exists(target)) {
                copyAccess(target, beside);
            }
            channel.force(true);
        }
    }

    private static void copyAccess(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        if (!view.readAttributes().group().equals(wanted.group())) {
            try {
                view.setGroup(wanted.group());
            } catch (IOException _) {
                // Only a member of the group may do this; the file is saved all the same.
            }
        }
        view.setPermissions(wanted.permissions());
    }

    void commit() throws IOException {
        if (prepared == null) {
            throw new IllegalStateException("nothing was prepared");
        }
        Files.move(prepared, target, StandardCopyOption.ATOMIC_MOVE);
        prepared = null;
        flushFolder();
    }

    private void flushFolder() {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows does not open folders; the move is done, and only its order in a crash is open.
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (prepared != null) {
                Files.deleteIfExists(prepared);
            }
        }
    }
}
