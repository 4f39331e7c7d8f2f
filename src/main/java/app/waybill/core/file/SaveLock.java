package app.waybill.core.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/// Held while a file is compared and replaced, so that of two Waybills on this computer that save the same file at the
/// same moment the second one sees the change of the first. The lock lies on a file in the folder for temporary files,
/// one for each user and path: a lock on the file itself would go with the file when it is replaced, and one beside it
/// would clutter folders that are kept in version control. Waybills on two computers share only the comparison just
/// before the move, so that less than a millisecond is open between them.
final class SaveLock implements AutoCloseable {
    /// Locks of the operating system hold between processes, not between the threads of one.
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

    private final FileChannel channel;

    private SaveLock(FileChannel channel) {
        this.channel = channel;
    }

    static SaveLock acquire(Path target) throws IOException {
        UUID name = UUID.nameUUIDFromBytes((System.getProperty("user.name") + target)
                .getBytes(StandardCharsets.UTF_8));
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "waybill-" + name + ".lock");
        WITHIN_PROCESS.lock();
        try {
            return new SaveLock(locked(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException | RuntimeException e) {
            WITHIN_PROCESS.unlock();
            throw e;
        }
    }

    private static FileChannel locked(FileChannel channel) throws IOException {
        try {
            channel.lock();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Closing the channel releases its lock.
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            WITHIN_PROCESS.unlock();
        }
    }
}
