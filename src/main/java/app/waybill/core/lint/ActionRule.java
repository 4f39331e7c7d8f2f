package app.waybill.core.lint;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// A rule about actions, of some kinds or of any, that looks at each by itself.
public abstract class ActionRule extends PipelineRule {
    private final Set<ActionKind> kinds;

    /// A rule of that name about actions of any kind, most of whose findings are that bad.
    protected ActionRule(String id, Severity severity) {
        super(id, severity);
        kinds = EnumSet.allOf(ActionKind.class);
    }

    /// A rule of that name about actions of these kinds, most of whose findings are that bad.
    protected ActionRule(String id, Severity severity, ActionKind kind, ActionKind... others) {
        super(id, severity);
        kinds = EnumSet.of(kind, others);
    }

    /// What the rule has to say about one of these actions.
    protected abstract Stream<Finding> review(Pipeline pipeline, Action action);

    @Override
    protected final Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> kinds.contains(action.kind()))
                .flatMap(action -> review(pipeline, action));
    }
}
