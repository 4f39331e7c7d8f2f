package app.waybill.ui.sets;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.sets.WorkspaceSet;
import app.waybill.core.workspace.WorkspaceFile;

/// A set in the comparison. `fileOrNull` is the file that it was read from; null for the workspace that the window works on.
record OpenSet(WorkspaceSet set, @Nullable WorkspaceFile fileOrNull) {
    Optional<WorkspaceFile> file() {
        return Optional.ofNullable(fileOrNull);
    }

    String name() {
        return set.name();
    }

    /// The name, as boxes show it.
    @Override
    public String toString() {
        return fileOrNull == null ? name() + " (open)" : name();
    }
}
