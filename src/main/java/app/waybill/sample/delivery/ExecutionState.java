package app.waybill.sample.delivery;

import java.time.Instant;
import java.util.List;

/// How an execution stands: its status in CodePipeline's words, what it took from which source action, and its actions in
/// their order.
public record ExecutionState(String id, String status, String reason, Instant started, String source, String version,
        List<ActionState> actions) {
    /// Keeps an unchangeable copy of the actions.
    public ExecutionState {
        actions = List.copyOf(actions);
    }

    static ExecutionState of(Execution execution, Course course) {
        return new ExecutionState(execution.id, course.status(), execution.reason, execution.started, execution.source,
                execution.version.id(), course.actions());
    }
}
