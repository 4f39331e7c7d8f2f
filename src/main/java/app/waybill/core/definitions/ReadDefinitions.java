package app.waybill.core.definitions;

import java.util.List;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonDocument;

/// What a file of image definitions turned out to hold: its text with the places of everything in it, the entries that
/// could be read, and what the rules say, in the order of the text. Entries stand there even if a rule is broken, as
/// long as they have a name and an image.
public record ReadDefinitions(JsonDocument document, ImageDefinitions definitions, List<Finding> findings) {
    /// Keeps an unchangeable copy of the findings.
    public ReadDefinitions {
        findings = List.copyOf(findings);
    }

    /// Whether a deployment of this file must fail.
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
