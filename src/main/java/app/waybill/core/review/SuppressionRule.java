package app.waybill.core.review;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.RuleCard;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonNode;

/// The rules about `.waybill-lint.json`.
public enum SuppressionRule {
    UNUSED("suppression-unused", Severity.WARNING, "A suppression matches no finding any more."),
    INVALID("suppression-invalid", Severity.ERROR, "A suppression does not say what it must.");

    private final RuleCard card;

    SuppressionRule(String id, Severity severity, String summary) {
        card = new RuleCard(id, severity, summary);
    }

    /// Its id, severity, and what it catches.
    public RuleCard card() {
        return card;
    }

    Finding finding(JsonNode node, String message) {
        return card.finding(message, node.path(), node.place());
    }
}
