package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// A rule about actions that looks at each by itself.
abstract class ActionRule extends PipelineRule {
    ActionRule(String id, Severity severity) {
        super(id, severity);
    }

    /// What the rule has to say about an action.
    abstract Stream<Finding> review(Action action);

    @Override
    protected final Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().flatMap(this::review);
    }
}
