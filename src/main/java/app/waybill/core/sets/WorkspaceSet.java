package app.waybill.core.sets;

import java.nio.file.Path;

import app.waybill.core.workspace.Workspace;

/// The workspace of one environment, such as QA1 or UAT, under the name that people know it by.
public record WorkspaceSet(String name, Workspace content) {
    private static final String USUAL = "waybill";

    /// A set that is named after its file, or after its folder where that is called as most are: `qa1` for
    /// `deploy/qa1.waybill.json` and for `deploy/qa1/waybill.json`.
    public static WorkspaceSet of(Path file, Workspace content) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("\\.waybill$", "");
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean byFolder = name.equals(USUAL) && folder != null && folder.getFileName() != null;
        return new WorkspaceSet(byFolder ? folder.getFileName().toString() : name, content);
    }
}
