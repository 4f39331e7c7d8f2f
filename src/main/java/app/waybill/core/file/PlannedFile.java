package app.waybill.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// A file that is about to be written, and what is there now.
public record PlannedFile(FileVersion before, byte[] content) {
    /// What writing it would do.
    public enum Change {
        /// It is not there yet.
        NEW,
        /// It is there with the same content.
        SAME,
        /// It is there with other content.
        REPLACES;

        /// In one word.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Looks at what is there now. Throws [FileException] if that cannot be read.
    public static PlannedFile at(Path path, byte[] content) {
        return new PlannedFile(FileVersion.readIfPresent(path), content);
    }

    /// Where it goes.
    public Path path() {
        return before.path();
    }

    /// What writing it would do.
    public Change change() {
        return before.content().map(there -> Arrays.equals(there, content) ? Change.SAME : Change.REPLACES)
                .orElse(Change.NEW);
    }

    /// Writes it whole, in a folder that is made if need be. Throws [FileChangedException], and writes nothing, if
    /// something else is there by now, and [FileException] if it cannot be written.
    public void write() {
        try {
            Files.createDirectories(path().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw FileException.saving(path(), e);
        }
        before.replaceBy(content);
    }
}
