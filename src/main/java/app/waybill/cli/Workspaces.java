package app.waybill.cli;

import app.waybill.core.review.report.FindingLine;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;

/// Reads workspaces from wherever they are kept. What is wrong with one is told with line and column; more than a warning is
/// a [CommandProblem].
record Workspaces(CommandServices services, Console console) {
    /// Reads one that must be there.
    WorkspaceFile read(WorkspacePlace place) {
        return checked(services.workspaces().load(place));
    }

    /// Reads one, or begins a new one where there is none.
    WorkspaceFile readOrBegin(WorkspacePlace place) {
        return checked(services.workspaces().loadOrBegin(place));
    }

    private WorkspaceFile checked(WorkspaceFile file) {
        file.reading().ifPresent(reading -> reading.findings()
                .forEach(finding -> console.err().println(FindingLine.of(file.place().toString(), finding))));
        content(file);
        return file;
    }

    /// What a file says; a [CommandProblem] if it has mistakes.
    static Workspace content(WorkspaceFile file) {
        return file.workspace().orElseThrow(() -> CommandProblem
                .wrongContent(file.place() + " has mistakes", "Correct them: nothing was done."));
    }
}
