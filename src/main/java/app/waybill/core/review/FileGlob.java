package app.waybill.core.review;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/// Which files beneath a folder are meant: `*` stands for any characters but `/`, `**` for any. A pattern without `/` is
/// one for the file's name, wherever it lies.
record FileGlob(String pattern, PathMatcher matcher) {
    /// The glob; empty if the pattern is none.
    static Optional<FileGlob> of(String pattern) {
        try {
            return Optional.of(new FileGlob(pattern, FileSystems.getDefault().getPathMatcher("glob:" + pattern)));
        } catch (PatternSyntaxException _) {
            return Optional.empty();
        }
    }

    /// Whether the file is meant, whose path is that from the folder.
    boolean matches(Path relative) {
        Path name = relative.getFileName();
        return matcher.matches(pattern.contains("/") || name == null ? relative : name);
    }

    /// Whether only one file can be meant.
    boolean isOneFile() {
        return pattern.contains("/") && pattern.chars().noneMatch(c -> "*?[{\\".indexOf(c) >= 0);
    }
}
