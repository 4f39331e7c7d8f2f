package app.waybill.ui.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;

/// The open workspace at one moment: its name, its file (null while it has none), its content, the content as it was last
/// read or saved, and when it was saved.
public record WorkspaceState(String name, @Nullable WorkspaceFile file, Workspace content, Workspace saved,
        @Nullable Instant savedAt) {
    /// Whether something would be lost if it were closed.
    public boolean isUnsaved() {
        return !content.equals(saved);
    }

    WorkspaceState with(Workspace changed) {
        return new WorkspaceState(name, file, changed, saved, savedAt);
    }
}
