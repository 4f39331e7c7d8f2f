package app.waybill.core.definitions;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;

/// What a file that should be `imageDetail.json` turned out to hold, and what the rules say, in the order of the text.
public record ReadImageDetail(JsonDocument document, @Nullable ImageDetail detailOrNull, List<Finding> findings) {
    /// Keeps an unchangeable copy of the findings.
    public ReadImageDetail {
        findings = List.copyOf(findings);
    }

    /// What the file says; empty if one of the findings is an error.
    public Optional<ImageDetail> detail() {
        return Optional.ofNullable(detailOrNull);
    }
}
