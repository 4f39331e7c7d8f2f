package app.waybill.core.lint;

import java.util.stream.Stream;

import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.text.JsonNode;

/// One kind of mistake. A rule is a pure function of the text that was read: it keeps nothing, asks nobody, and is silent
/// where it is not sure. One mistake gets one finding, at its cause.
public abstract class Rule {
    private final String id;
    private final Severity severity;

    /// A rule of that name, most of whose findings are that bad.
    protected Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /// What the rule has to say about a text, in any order.
    public abstract Stream<Finding> review(PipelineDocument document);

    /// The rule's name, which scripts and CI configurations use; it never changes.
    public final String id() {
        return id;
    }

    /// How bad the mistake is, as a rule; a finding may say otherwise.
    public final Severity severity() {
        return severity;
    }

    /// A finding about that part of the text.
    protected final Finding finding(JsonNode node, String message) {
        return finding(node, severity, message);
    }

    /// A finding about that part of the text that is worse or less bad than most of this rule's.
    protected final Finding finding(JsonNode node, Severity how, String message) {
        return new Finding(id, how, message, node.path(), node.place());
    }

    /// A finding about that part of the text that can be fixed.
    protected final Finding finding(JsonNode node, String message, Fix fix) {
        return finding(node, message).withFix(fix);
    }
}
