package app.waybill.core.review.report;

import java.util.Optional;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;
import app.waybill.core.lint.Severity;
import app.waybill.core.review.RuleBook;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;

/// A rule as SARIF describes it, with its explanation as help.
final class SarifRule {
    private SarifRule() {
    }

    static JsonObject of(String rule) {
        Optional<Explanation> explanation = Explanations.of(rule);
        String summary = explanation.map(Explanation::summary).orElse(rule);
        String help = explanation.map(Explanation::body).orElse(rule);
        return new JsonRow().put("id", rule).put("shortDescription", SarifReport.text(summary))
                .put("fullDescription", SarifReport.text(summary))
                .put("help", new JsonRow().put("text", help).put("markdown", help).object())
                .put("defaultConfiguration",
                        new JsonRow().put("level", level(RuleBook.severity(rule).orElse(Severity.WARNING))).object())
                .object();
    }

    /// SARIF's word for a severity.
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
