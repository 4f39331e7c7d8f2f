package app.waybill.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A file as it was when it was read, or the fact that there was none. It can be replaced by new content, whole or not
/// at all, as long as it is still what it was. All methods throw [FileException].
public final class FileVersion implements Snapshot {
    /// No file that Waybill reads comes near this size, in bytes.
    public static final int LARGEST = 64 << 20;

    private final Path path;
    private final byte @Nullable [] content;

    private FileVersion(Path path, byte @Nullable [] content) {
        this.path = path;
        this.content = content;
    }

    /// The file as it is now; it must be there.
    public static FileVersion read(Path path) {
        try {
            return new FileVersion(path, bytes(path));
        } catch (IOException e) {
            throw FileException.reading(path, e);
        }
    }

    /// The file as it is now, be it there or not.
    public static FileVersion readIfPresent(Path path) {
        try {
            return new FileVersion(path, bytes(path));
        } catch (NoSuchFileException _) {
            return new FileVersion(path, null);
        } catch (IOException e) {
            throw FileException.reading(path, e);
        }
    }

    /// A file that is not there yet.
    public static FileVersion absent(Path path) {
        return new FileVersion(path, null);
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileException("cannot read " + path + ": it is a folder", "Name a file in it.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new FileException("cannot read " + path + ": it is larger than " + (LARGEST >> 20) + " MB",
                        "Check that it is the file that you mean.");
            }
            return bytes;
        }
    }

    /// Where the file is.
    public Path path() {
        return path;
    }

    /// What the file held; empty if it was not there.
    @Override
    public Optional<byte[]> content() {
        return content == null ? Optional.empty() : Optional.of(content.clone());
    }

    @Override
    public FileVersion readAgain() {
        return readIfPresent(path);
    }

    /// Replaces the file and returns its new version. A link is followed and stays a link. Throws
    /// [FileChangedException], and writes nothing, if the file is not what it was; writes nothing either if it holds the
    /// new content already.
    @Override
    public FileVersion replaceBy(byte[] bytes) {
        try (Replacement replacement = Replacement.of(path)) {
            boolean same = Arrays.equals(content, bytes);
            if (!same) {
                replacement.prepare(bytes);
            }
            if (!Arrays.equals(content, readIfPresent(path).content)) {
                throw new FileChangedException(path.toString());
            }
            if (!same) {
                replacement.commit();
            }
            return new FileVersion(path, bytes.clone());
        } catch (IOException e) {
            throw FileException.saving(path, e);
        }
    }
}
