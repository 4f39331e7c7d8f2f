package app.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;

/// Where fixed files go: over themselves, into another file, or into a folder.
final class FixTarget {
    private final @Nullable Path output;
    private final boolean folder;

    /// A [CommandProblem] if two files would go to one place.
    FixTarget(@Nullable Path output, List<Path> files) {
        this.output = output;
        folder = output != null && (files.size() > 1 || Files.isDirectory(output));
        if (folder && files.stream().map(Path::getFileName).distinct().count() < files.size()) {
            throw CommandProblem.usage("two of the files have the same name, and would both go to the same place in "
                    + output, "Fix them one by one.");
        }
    }

    /// Writes a file's new content, unless somebody else changed what it replaces.
    void write(FileVersion original, byte[] content) {
        if (output == null) {
            original.replaceBy(content);
        } else {
            FileVersion.readIfPresent(folder ? inFolder(output, original.path()) : output).replaceBy(content);
        }
    }

    private static Path inFolder(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            return folder.resolve(file.getFileName());
        } catch (IOException e) {
            throw FileException.saving(folder, e);
        }
    }
}
