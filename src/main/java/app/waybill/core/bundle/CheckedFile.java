package app.waybill.core.bundle;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonDocument;

/// What is to be said of a file of image definitions, plain or in a zip. `entryOrNull` is the entry of the zip whose
/// lines and columns the findings mean; null where they are those of the file itself, or are about the zip as a whole.
/// `documentOrNull` is the text of the definitions; null where it could not be taken out of the zip.
public record CheckedFile(@Nullable String entryOrNull, @Nullable JsonDocument documentOrNull,
        ImageDefinitions definitions, List<Finding> findings) {
    /// Keeps an unchangeable copy of the findings.
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /// The zip's entry that the findings are about.
    public Optional<String> entry() {
        return Optional.ofNullable(entryOrNull);
    }

    /// The text of the image definitions, as it was read.
    public Optional<JsonDocument> document() {
        return Optional.ofNullable(documentOrNull);
    }

    /// Whether a deployment of this file must fail.
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
