package app.waybill.core.lint;

import java.util.stream.Stream;

import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.text.JsonNode;

/// One kind of mistake. A rule is a pure function of the text that was read: it keeps nothing, asks nobody, and is silent
/// where it is not sure. One mistake gets one finding, at its cause.
public interface Rule {
    /// The rule's name, which scripts and CI configurations use; it never changes.
    String id();

    /// How bad the mistake is.
    Severity severity();

    /// Whether a safe fix exists.
    default boolean fixable() {
        return false;
    }

    /// What the rule has to say about a text, in any order.
    Stream<Finding> review(PipelineDocument document);

    /// A finding of this rule about that part of the text.
    default Finding finding(JsonNode node, String message) {
        return new Finding(id(), severity(), message, node.path(), node.place(), fixable());
    }
}
