package app.waybill.core.watch;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.ServiceRollout;

/// All that is known of a watched version. Executions and deployments are told apart by their ids, never by times: clocks
/// disagree. `before` are the deployments that were there before the deploy action began, `deploymentId` is the one that it
/// made; `waited` is the time that was waited between looks.
public record WatchState(WatchTarget target, Observation seen, Set<String> before, @Nullable String deploymentId,
        Duration waited, @Nullable Ending endingOrNull) {
    /// Keeps an unchangeable copy of the ids.
    public WatchState {
        before = Set.copyOf(before);
    }

    /// The start of a watch: nothing is known yet.
    public static WatchState begin(WatchTarget target) {
        return new WatchState(target, Observation.NONE, Set.of(), null, Duration.ZERO, null);
    }

    /// What is known after another look, so long after the last one. What could not be seen this time is still known from
    /// before.
    public WatchState after(Observation look, Duration pause) {
        WatchState next = new WatchState(target, merged(look), before, deploymentId, waited.plus(pause), null);
        if (next.isDeploying()) {
            next = next.with(next.before, next.foundDeployment().map(Deployment::id).orElse(deploymentId), null);
        } else {
            Set<String> ids = new HashSet<>(before);
            next.deployments().forEach(deployment -> ids.add(deployment.id()));
            next = next.with(ids, null, null);
        }
        return next.with(next.before, next.deploymentId, Endings.of(this, next).orElse(null));
    }

    /// The same, ended for a reason of one's own.
    WatchState ended(Ending ending) {
        return with(before, deploymentId, ending);
    }

    /// How it ended; empty while it goes on.
    public Optional<Ending> ending() {
        return Optional.ofNullable(endingOrNull);
    }

    /// Whether another look saw the same: nothing but time has passed.
    public boolean saysTheSameAs(WatchState other) {
        return new WatchState(target, seen, before, deploymentId, other.waited, endingOrNull).equals(other);
    }

    /// The newest execution that took the version.
    public Optional<PipelineExecution> execution() {
        return seen.executions().stream().filter(execution -> execution.took(target.version())).findFirst();
    }

    /// The newest run of an action in the execution.
    public Optional<ActionRun> run(String stage, String action) {
        return seen.runs().stream().filter(run -> run.stage().equals(stage) && run.action().equals(action)).findFirst();
    }

    /// The newest run of each action that stands so.
    public List<ActionRun> runs(ActionRun.Status status) {
        return seen.runs().stream().filter(run -> run.status() == status)
                .filter(run -> run(run.stage(), run.action()).filter(run::equals).isPresent()).toList();
    }

    /// The approval that the execution waits for.
    public Optional<ActionRun> approval() {
        PipelineLayout layout = seen.layout();
        return layout == null
                ? Optional.empty()
                : runs(ActionRun.Status.IN_PROGRESS).stream()
                        .filter(run -> layout.isApproval(run.stage(), run.action())).findFirst();
    }

    /// The pipeline's layout, once it is known.
    public Optional<PipelineLayout> layout() {
        return Optional.ofNullable(seen.layout());
    }

    /// The ECS service, once it was seen.
    public Optional<ServiceRollout> rollout() {
        return Optional.ofNullable(seen.rollout());
    }

    /// The deployment that the version made, as long as ECS tells of it.
    public Optional<Deployment> deployment() {
        return deployments().stream().filter(deployment -> deployment.id().equals(deploymentId)).findFirst();
    }

    /// Whether a deployment was made for the version at some time.
    boolean isFound() {
        return deploymentId != null;
    }

    /// All deployments of the service.
    List<Deployment> deployments() {
        return rollout().map(ServiceRollout::deployments).orElse(List.of());
    }

    /// The run of the action that deploys the service.
    public Optional<ActionRun> deployRun() {
        return deployStep().flatMap(step -> run(step.stage(), step.name()));
    }

    Optional<PipelineLayout.Step> deployStep() {
        return layout().flatMap(layout -> target.ecs().flatMap(layout::deploy));
    }

    /// Whether ECS may be at work for this version: the deploy action has begun, or there is none to wait for.
    private boolean isDeploying() {
        return target.pipeline().isEmpty() || deployRun().isPresent()
                || (layout().isPresent() && deployStep().isEmpty() && execution().isPresent());
    }

    private Optional<Deployment> foundDeployment() {
        List<Deployment> ours = deployments().stream().filter(this::runsTheDefinitions)
                .filter(deployment -> !goesBack(deployment))
                .filter(deployment -> !before.contains(deployment.id()) || isDeployed()).toList();
        return ours.stream().filter(Deployment::isPrimary).findFirst().or(() -> ours.stream().findFirst());
    }

    /// Whether ECS made the deployment to go back from one that failed, maybe to the same images.
    static boolean goesBack(Deployment deployment) {
        return String.valueOf(deployment.reason()).contains("rolling back");
    }

    private boolean isDeployed() {
        return deployRun().filter(run -> run.status() == ActionRun.Status.SUCCEEDED).isPresent();
    }

    /// A task definition that may not be read is taken for the right one where the deployment is a new one.
    private boolean runsTheDefinitions(Deployment deployment) {
        var task = seen.definitions().get(deployment.taskDefinition());
        return task == null
                ? !before.isEmpty() && !before.contains(deployment.id())
                : target.definitions().entries().stream().allMatch(entry -> task.containers().stream()
                        .anyMatch(container -> container.name().equals(entry.name())
                                && container.image().equals(entry.imageUri())));
    }

    private Observation merged(Observation look) {
        boolean pipelineSeen = look.layout() != null;
        return new Observation(pipelineSeen ? look.layout() : seen.layout(),
                pipelineSeen ? look.executions() : seen.executions(), pipelineSeen ? look.runs() : seen.runs(),
                look.rollout() == null ? seen.rollout() : look.rollout(),
                look.rollout() == null ? seen.tasks() : look.tasks(),
                look.rollout() == null ? seen.definitions() : look.definitions(), look.failures());
    }

    private WatchState with(Set<String> ids, @Nullable String deployment, @Nullable Ending ending) {
        return new WatchState(target, seen, ids, deployment, waited, ending);
    }
}
