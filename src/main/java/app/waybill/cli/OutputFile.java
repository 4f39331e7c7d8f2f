package app.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;

/// A file that a command is about to write, and what is there now.
record OutputFile(FileVersion before, byte[] content) {
    /// Looks at what is there now.
    static OutputFile at(Path path, byte[] content) {
        return new OutputFile(FileVersion.readIfPresent(path), content);
    }

    Path path() {
        return before.path();
    }

    /// Whether writing it would replace something else.
    boolean replaces() {
        return before.content().filter(there -> !Arrays.equals(there, content)).isPresent();
    }

    /// What writing it would do, in one word.
    String change() {
        return before.content().isEmpty() ? "new" : replaces() ? "replaces" : "same";
    }

    /// Writes it whole, in a folder that is made if need be, and names it.
    void write(Console console) {
        try {
            Files.createDirectories(path().toAbsolutePath().getParent());
        } catch (IOException e) {
            throw FileException.saving(path(), e);
        }
        before.replaceBy(content);
        console.err().println("wrote " + path());
    }
}
