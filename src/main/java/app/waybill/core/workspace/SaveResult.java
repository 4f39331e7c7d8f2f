package app.waybill.core.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.workspace.WorkspaceMerge.Conflict;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspaceMerge.Taken;

/// What came of saving a workspace that others may save, too, or of looking at what they made of it.
public sealed interface SaveResult {
    /// It is one workspace with what others changed elsewhere in it since it was read.
    record Merged(WorkspaceFile file, Workspace content, List<Taken> taken) implements SaveResult {
        /// Keeps an unchangeable copy of the list.
        public Merged {
            taken = List.copyOf(taken);
        }
    }

    /// Nothing was done: others changed the same services. `theirs` is the file as it is now.
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
                return new Merged(saved, merged, taken(file, mine, now));
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

    /// What others made of a file since it was read, brought together with what was made of it here, before anything is saved;
    /// empty where they changed nothing, or left nothing that can be read. `file` of what comes is the file as it is now.
    static Optional<SaveResult> lookAgain(WorkspaceFile file, Workspace mine) {
        WorkspaceFile now = file.readAgain();
        if (now.text().equals(file.text()) || now.reading().isEmpty() || now.workspace().isEmpty()) {
            return Optional.empty();
        }
        WorkspaceMerge merge = merge(file, mine, now);
        return Optional.of(merge.conflicts().isEmpty()
                ? new Merged(now, merge.merged(Map.of(), Side.MINE), merge.taken())
                : new Conflicting(now, merge));
    }

    private static WorkspaceMerge merge(WorkspaceFile base, Workspace mine, WorkspaceFile theirs) {
        return new WorkspaceMerge(base.workspace().orElseThrow(), mine, theirs.workspace().orElseThrow());
    }

    private static List<Taken> taken(WorkspaceFile base, Workspace mine, WorkspaceFile over) {
        return over.equals(base) ? List.of() : merge(base, mine, over).taken();
    }
}
