package app.waybill.core.sets;

import java.nio.file.Path;
import java.util.Optional;

import app.waybill.core.workspace.Workspace;

/// The workspace of one environment, such as QA1 or UAT, under the name that people know it by.
public record WorkspaceSet(String name, Workspace content) {
    private static final String USUAL = "waybill";

    /// A set that is named after its file, or after its folder where that is called as most are: `qa1` for
    /// `deploy/qa1.waybill.json` and for `deploy/qa1/waybill.json`.
    public static WorkspaceSet of(Path file, Workspace content) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("\\.waybill$", "");
        return new WorkspaceSet(name.equals(USUAL) ? folder(file).orElse(name) : name, content);
    }

    private static Optional<String> folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).map(Path::getFileName)
                .map(Path::toString);
    }
}
