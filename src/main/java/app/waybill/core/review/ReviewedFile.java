package app.waybill.core.review;

import java.util.List;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;

/// What was found in one file. `name` is the file as the user named it; `document` is the text whose lines and columns the
/// findings mean, an empty one where they mean the file as a whole.
public record ReviewedFile(String name, JsonDocument document, List<Finding> findings, List<Suppressed> suppressed) {
    /// Keeps unchangeable copies.
    public ReviewedFile {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /// A file of whose findings all count.
    public ReviewedFile(String name, JsonDocument document, List<Finding> findings) {
        this(name, document, findings, List.of());
    }
}
