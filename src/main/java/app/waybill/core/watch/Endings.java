package app.waybill.core.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.PipelineExecution;

/// Tells whether a watch has ended by what is known. ECS is heard first: it knows that it went back long before the
/// pipeline's action gives up
/// ([report](https://github.com/aws/containers-roadmap/issues/1399)).
final class Endings {
    /// An execution comes within seconds by an event, and within a few minutes where CodePipeline polls.
    static final Duration HINT = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final WatchState earlier;
    private final WatchState state;

    private Endings(WatchState earlier, WatchState state) {
        this.earlier = earlier;
        this.state = state;
    }

    static Optional<Ending> of(WatchState earlier, WatchState state) {
        Endings endings = new Endings(earlier, state);
        return endings.ofDeployment().or(endings::ofExecution).or(endings::ofNoExecution);
    }

    private Optional<Ending> ofDeployment() {
        if (!state.isFound()) {
            return Optional.empty();
        }
        Optional<Deployment> primary = state.rollout().flatMap(rollout -> rollout.primary());
        Optional<Deployment> ours = state.deployment();
        if (ours.filter(deployment -> deployment.state() == Deployment.State.FAILED).isPresent()
                || primary.filter(this::goesBack).isPresent()) {
            return Optional.of(rolledBack(ours));
        }
        if (ours.filter(Deployment::isPrimary).isEmpty() && primary.isPresent()) {
            return Optional.of(replaced(primary.get()));
        }
        return ours.filter(this::isDone).map(deployment -> new Ending(Ending.Kind.LIVE,
                "live: " + state.target().service() + " runs it as " + deployment.task() + " in "
                        + Words.tasks(deployment.running()),
                ""));
    }

    /// ECS goes back to the task definition from before, in a deployment of its own.
    private boolean goesBack(Deployment primary) {
        return !primary.id().equals(state.deploymentId()) && (state.before().contains(primary.id())
                || WatchState.goesBack(primary));
    }

    private boolean isDone(Deployment deployment) {
        boolean settled = deployment.state() == Deployment.State.COMPLETED
                || (deployment.state() == Deployment.State.UNKNOWN && deployment.running() >= deployment.desired()
                        && state.deployments().size() == 1);
        boolean unseen = state.seen().tasks().isEmpty() && !state.seen().failures().isEmpty();
        return settled && (unseen || LiveCheck.of(state).stream().allMatch(LiveCheck::isLive));
    }

    private Ending rolledBack(Optional<Deployment> ours) {
        String reason = ours.flatMap(deployment -> Optional.ofNullable(deployment.reason()))
                .map(Words::withoutFullStop).map(text -> ": " + text).orElse("");
        String task = Stopped.of(state).stream().findFirst().map(stopped -> "; " + stopped.sentence()).orElse("");
        return new Ending(Ending.Kind.ROLLED_BACK, "rolled back by ECS" + reason + task,
                "Look at the logs of the stopped tasks, publish another image, or restore the version before.");
    }

    private static Ending replaced(Deployment primary) {
        return new Ending(Ending.Kind.REPLACED,
                "replaced: the service deploys or runs " + primary.task() + " by now, which is something else",
                "See what runs with: waybill status");
    }

    private Optional<Ending> ofExecution() {
        return state.execution().flatMap(execution -> switch (execution.status()) {
            case FAILED -> Optional.of(failed());
            case STOPPED -> Optional.of(new Ending(Ending.Kind.STOPPED, "stopped" + told(execution),
                    "Start the pipeline with this version, or publish again."));
            case SUPERSEDED -> Optional.of(superseded(execution));
            case SUCCEEDED -> succeeded();
            case IN_PROGRESS, STOPPING, OTHER -> Optional.<Ending>empty();
        });
    }

    private Ending failed() {
        List<ActionRun> runs = state.runs(ActionRun.Status.FAILED);
        String where = runs.stream().map(run -> run.stage() + "/" + run.action() + Words.why(run))
                .collect(Collectors.joining("; "));
        return new Ending(Ending.Kind.FAILED, "failed" + (where.isEmpty() ? "" : " in " + where),
                "Correct the cause, then retry the stage or publish again.");
    }

    private Ending superseded(PipelineExecution old) {
        List<PipelineExecution> all = state.seen().executions();
        String by = all.stream().takeWhile(execution -> !execution.id().equals(old.id()))
                .filter(execution -> execution.status() != PipelineExecution.Status.SUPERSEDED)
                .reduce((_, older) -> older).map(execution -> " by " + execution.id()).orElse("");
        return new Ending(Ending.Kind.SUPERSEDED, "superseded" + by + ": a newer execution took its place",
                "Watch the version that the newer one took, or start the pipeline with this one.");
    }

    /// ECS is asked before the pipeline, so that a deployment may be seen only at the next look.
    private Optional<Ending> succeeded() {
        if (state.target().ecs().isEmpty()) {
            return Optional.of(new Ending(Ending.Kind.DEPLOYED,
                    "deployed: the execution succeeded; the workspace does not name the ECS service, so what runs was not looked at",
                    ""));
        }
        boolean twice = earlier.execution()
                .filter(before -> before.status() == PipelineExecution.Status.SUCCEEDED).isPresent();
        return twice && !state.isFound()
                ? state.rollout().flatMap(rollout -> rollout.primary()).map(Endings::replaced)
                : Optional.empty();
    }

    private Optional<Ending> ofNoExecution() {
        if (state.execution().isPresent() || state.isFound()) {
            return Optional.empty();
        }
        boolean cannotCome = state.layout().filter(layout -> layout.source(state.target().object()).isEmpty())
                .isPresent();
        return cannotCome || state.waited().compareTo(PATIENCE) >= 0
                ? Optional.of(new Ending(Ending.Kind.NO_EXECUTION, "no execution took this version", Hint.of(state)))
                : Optional.empty();
    }

    private static String told(PipelineExecution execution) {
        String summary = execution.summary();
        return summary == null || summary.isBlank() ? "" : ": " + Words.withoutFullStop(summary);
    }
}
