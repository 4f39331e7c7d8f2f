package app.waybill.core.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;

/// A workspace and the file that it was read from. Saving writes the whole file or nothing, and never over a change that
/// somebody else made in the meantime. All methods that touch the disk throw [FileException].
public record WorkspaceFile(FileVersion version, @Nullable WorkspaceReading readingOrNull) {
    /// Reads a file that must be there. A file with mistakes in it is read all the same: see [WorkspaceReading].
    public static WorkspaceFile load(Path path) {
        return of(FileVersion.read(path));
    }

    /// Reads a file, or begins a new one with an empty workspace where there is none.
    public static WorkspaceFile loadOrBegin(Path path) {
        return of(FileVersion.readIfPresent(path));
    }

    /// Begins a new file; nothing is written before it is saved, and then only if there still is none.
    public static WorkspaceFile begin(Path path) {
        return of(FileVersion.absent(path));
    }

    private static WorkspaceFile of(FileVersion version) {
        return new WorkspaceFile(version, version.content().map(WorkspaceReader::read).orElse(null));
    }

    /// Where the file is.
    public Path path() {
        return version.path();
    }

    /// What came of reading the file; empty if it is a new one.
    public Optional<WorkspaceReading> reading() {
        return Optional.ofNullable(readingOrNull);
    }

    /// The workspace: an empty one in a new file. Empty if the file has mistakes.
    public Optional<Workspace> workspace() {
        return readingOrNull == null ? Optional.of(Workspace.EMPTY) : readingOrNull.workspace();
    }

    /// The text of the file, empty for a new one.
    public String text() {
        return readingOrNull == null ? "" : readingOrNull.document().text();
    }

    /// Saves a workspace in place of this one and returns the file as it is then. Throws
    /// [app.waybill.core.file.FileChangedException] if the file is not what it was when it was read, and refuses to
    /// replace a file with mistakes: what it says would be lost.
    public WorkspaceFile save(Workspace workspace) {
        if (workspace().isEmpty()) {
            throw new FileException("cannot save " + path() + ": the file has mistakes and is left as it is",
                    "Correct the file, or save under another name.");
        }
        return of(version.replaceBy(WorkspaceWriter.write(workspace).getBytes(StandardCharsets.UTF_8)));
    }
}
