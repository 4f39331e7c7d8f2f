package app.waybill.core.workspace;

import java.util.List;
import java.util.Map;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.workspace.WorkspaceMerge.Conflict;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspaceMerge.Taken;

/// What came of saving a workspace that others may save, too.
public sealed interface SaveResult {
    /// It was saved, together with what others had changed elsewhere in it since it was read.
    record Saved(WorkspaceFile file, Workspace content, List<Taken> taken) implements SaveResult {
        /// Keeps an unchangeable copy of the list.
        public Saved {
            taken = List.copyOf(taken);
        }
    }

    /// Nothing was saved: others changed the same services. `theirs` is the file as it is now.
    record Conflicting(WorkspaceFile theirs, WorkspaceMerge merge) implements SaveResult {
        /// The names of the services that must be decided.
        public List<String> names() {
            return merge.conflicts().stream().map(Conflict::name).toList();
        }
    }

    /// Saves a workspace in place of what was read from the file. Throws [FileChangedException] if what others left there
    /// cannot be read, or is gone, and what [WorkspaceFile#save] throws.
    static SaveResult save(WorkspaceFile file, Workspace mine) {
        WorkspaceFile now = file;
        Workspace merged = mine;
        while (true) {
            try {
                WorkspaceFile saved = now.save(merged);
                return new Saved(saved, merged, taken(file, mine, now));
            } catch (FileChangedException e) {
                now = file.readAgain();
                if (now.reading().isEmpty() || now.workspace().isEmpty()) {
                    throw e;
                }
                WorkspaceMerge merge = merge(file, mine, now);
                if (!merge.conflicts().isEmpty()) {
                    return new Conflicting(now, merge);
                }
                merged = merge.merged(Map.of(), Side.MINE);
            }
        }
    }

    private static WorkspaceMerge merge(WorkspaceFile base, Workspace mine, WorkspaceFile theirs) {
        return new WorkspaceMerge(base.workspace().orElseThrow(), mine, theirs.workspace().orElseThrow());
    }

    private static List<Taken> taken(WorkspaceFile base, Workspace mine, WorkspaceFile over) {
        return over.equals(base) ? List.of() : merge(base, mine, over).taken();
    }
}
