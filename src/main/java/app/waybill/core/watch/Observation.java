package app.waybill.core.watch;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.gateway.TaskDefinition;

/// What one look saw. ECS was asked before the pipeline, so that a deployment which is seen while the deploy action has not
/// begun was there before. `runs` are those of the execution that took the version; `definitions` are the task definitions
/// of the deployments, by their ARNs. What the cloud said no to is in `failures`.
public record Observation(@Nullable PipelineLayout layout, List<PipelineExecution> executions, List<ActionRun> runs,
        @Nullable ServiceRollout rollout, List<ServiceTask> tasks, Map<String, TaskDefinition> definitions,
        List<CloudException> failures) {
    /// Keeps unchangeable copies.
    public Observation {
        executions = List.copyOf(executions);
        runs = List.copyOf(runs);
        tasks = List.copyOf(tasks);
        definitions = Map.copyOf(definitions);
        failures = List.copyOf(failures);
    }

    /// Nothing seen yet.
    static final Observation NONE = new Observation(null, List.of(), List.of(), null, List.of(), Map.of(), List.of());
}
