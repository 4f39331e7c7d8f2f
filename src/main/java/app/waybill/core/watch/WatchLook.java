package app.waybill.core.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.pipeline.PipelineReader;

/// Looks at the cloud for a watch, with as few calls as tell all: one for the service, two for the pipeline, and up to four
/// for tasks once they may be new. Layout and task definitions are asked for once.
final class WatchLook {
    private final Cloud cloud;
    private final WatchTarget target;
    private final Map<String, TaskDefinition> definitions = new HashMap<>();
    private @Nullable PipelineLayout layout;

    WatchLook(Cloud cloud, WatchTarget target) {
        this.cloud = cloud;
        this.target = target;
    }

    /// One look; `state` is what was known before it. What fails hides nothing else.
    Observation after(WatchState state) {
        List<CloudException> failures = new ArrayList<>();
        ServiceRollout rollout = target.ecs()
                .flatMap(service -> tried(() -> cloud.rollouts().rollout(service), failures)).orElse(null);
        if (rollout != null) {
            rollout.deployments().forEach(deployment -> define(rollout.ref(), deployment.taskDefinition(), failures));
        }
        Optional<PipelineRef> pipeline = target.pipeline();
        List<PipelineExecution> executions = pipeline
                .flatMap(ref -> tried(() -> cloud.executions().executions(ref), failures)).orElse(List.of());
        List<ActionRun> runs = pipeline.flatMap(ref -> executions.stream()
                .filter(execution -> execution.took(target.version())).findFirst()
                .flatMap(found -> tried(() -> cloud.executions().actions(ref, found.id()), failures)))
                .orElse(List.of());
        boolean mayBeNew = pipeline.isEmpty() || !runs.isEmpty() || state.execution().isPresent();
        List<ServiceTask> tasks = rollout != null && mayBeNew ? tasks(rollout.ref(), failures) : List.of();
        pipeline.filter(_ -> layout == null)
                .flatMap(ref -> tried(() -> cloud.pipelines().definition(ref.scope(), ref.name()), failures))
                .flatMap(text -> PipelineReader.read(text).pipeline())
                .ifPresent(definition -> layout = PipelineLayout.of(definition));
        boolean pipelineFailed = failures.stream().anyMatch(failure -> failure.call().action().startsWith("codepip"));
        return new Observation(pipelineFailed ? null : layout, executions, runs, rollout, tasks, definitions,
                failures);
    }

    private List<ServiceTask> tasks(ServiceRef service, List<CloudException> failures) {
        return tried(() -> cloud.rollouts().tasks(service), failures).orElse(List.of());
    }

    private void define(ServiceRef service, String arn, List<CloudException> failures) {
        if (!arn.isEmpty() && !definitions.containsKey(arn)) {
            tried(() -> cloud.services().taskDefinition(service.scope(), arn), failures)
                    .ifPresent(found -> definitions.put(arn, found));
        }
    }

    private static <T> Optional<T> tried(Supplier<T> call, List<CloudException> failures) {
        try {
            return Optional.of(call.get());
        } catch (CloudException e) {
            failures.add(e);
            return Optional.empty();
        }
    }
}
