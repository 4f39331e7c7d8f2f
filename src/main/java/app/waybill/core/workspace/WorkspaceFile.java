package app.waybill.core.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.file.Snapshot;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectSnapshot;

/// A workspace and the file that it was read from, on disk or in S3. Saving writes the whole file or nothing, and never over
/// a change that somebody else made in the meantime. All methods that touch the file throw [FileException], and
/// [app.waybill.core.gateway.CloudException] where it is in S3.
public record WorkspaceFile(WorkspacePlace place, Snapshot snapshot, @Nullable WorkspaceReading readingOrNull) {
    /// Reads a file of this computer that must be there. A file with mistakes in it is read all the same: see [WorkspaceReading].
    public static WorkspaceFile load(Path path) {
        return onDisk(path, FileVersion.read(path));
    }

    /// Reads a file, or begins a new one with an empty workspace where there is none.
    public static WorkspaceFile loadOrBegin(Path path) {
        return onDisk(path, FileVersion.readIfPresent(path));
    }

    /// Begins a new file; nothing is written before it is saved, and then only if there still is none.
    public static WorkspaceFile begin(Path path) {
        return onDisk(path, FileVersion.absent(path));
    }

    /// Reads an object of S3, or begins a new one where there is none.
    static WorkspaceFile in(ObjectGateway objects, ObjectRef object) {
        return of(WorkspacePlace.InBucket.of(object), ObjectSnapshot.read(objects, object));
    }

    private static WorkspaceFile onDisk(Path path, FileVersion version) {
        return of(new WorkspacePlace.OnDisk(path), version);
    }

    private static WorkspaceFile of(WorkspacePlace place, Snapshot snapshot) {
        return new WorkspaceFile(place, snapshot, snapshot.content().map(WorkspaceReader::read).orElse(null));
    }

    /// The same file as it is now, be it there or not.
    public WorkspaceFile readAgain() {
        return of(place, snapshot.readAgain());
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
            throw new FileException("cannot save " + place + ": the file has mistakes and is left as it is",
                    "Correct the file, or save under another name.");
        }
        return of(place, snapshot.replaceBy(WorkspaceWriter.write(workspace).getBytes(StandardCharsets.UTF_8)));
    }
}
