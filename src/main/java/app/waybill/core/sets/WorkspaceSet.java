package app.waybill.core.sets;

import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspacePlace;

/// The workspace of one environment, such as QA1 or UAT, under the name that people know it by.
public record WorkspaceSet(String name, Workspace content) {
    /// A set that is named after its file.
    public static WorkspaceSet of(WorkspacePlace place, Workspace content) {
        return new WorkspaceSet(place.name(), content);
    }
}
