package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonDocument;

/// What came of reading a workspace file: the workspace if the text is without error, and everything that is to be said
/// about the text, in its order. Warnings leave the workspace usable.
public record WorkspaceReading(JsonDocument document, @Nullable Workspace workspaceOrNull, List<Finding> findings) {
    /// Keeps an unchangeable copy of the findings.
    public WorkspaceReading {
        findings = List.copyOf(findings);
    }

    /// The workspace; empty if the text has an error.
    public Optional<Workspace> workspace() {
        return Optional.ofNullable(workspaceOrNull);
    }

    /// The findings that keep the text from being a workspace.
    public List<Finding> errors() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }
}
