package app.waybill.core.watch;

import java.util.List;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Deployment;

/// One of the five steps from published to running, with a few words about it.
public record WatchStep(String title, Mark mark, String detail) {
    /// How a step stands.
    public enum Mark {
        /// It has not begun.
        WAITING,
        /// It goes on.
        RUNNING,
        /// It is done.
        DONE,
        /// It did not end well, and nothing comes after it.
        FAILED
    }

    /// The five steps of a watch.
    public static List<WatchStep> of(WatchState state) {
        return new Steps(state).all();
    }

    private record Steps(WatchState state) {
        List<WatchStep> all() {
            return List.of(new WatchStep("Published", Mark.DONE, "version " + shortened(state.target().version())),
                    started(), stages(), rollout(), running());
        }

        private WatchStep started() {
            return state.execution()
                    .map(execution -> new WatchStep("Execution started", Mark.DONE,
                            shortened(execution.id()) + ", by this version"))
                    .orElseGet(() -> new WatchStep("Execution started", open(state.target().pipeline().isPresent()),
                            state.target().pipeline().isEmpty() ? "no pipeline is named" : "none yet"));
        }

        private WatchStep stages() {
            List<PipelineLayout.Stage> before = state.layout().map(this::beforeDeploy).orElse(List.of());
            long done = before.stream().filter(this::isDone).count();
            String title = before.isEmpty()
                    ? "Stages"
                    : before.size() == 1
                            ? before.getFirst().name()
                            : before.getFirst().name() + " to " + before.getLast().name();
            boolean begun = state.execution().isPresent();
            Mark mark = begun && done == before.size() ? Mark.DONE : open(begun && state.deployRun().isEmpty());
            return new WatchStep(title, mark, state.approval().map(run -> "waits for " + run.action())
                    .orElse(done + " of " + before.size() + (before.size() == 1 ? " stage" : " stages") + " done"));
        }

        private List<PipelineLayout.Stage> beforeDeploy(PipelineLayout layout) {
            String deploy = state.deployStep().map(PipelineLayout.Step::stage).orElse("");
            return layout.stages().stream().takeWhile(stage -> !stage.name().equals(deploy)).toList();
        }

        private boolean isDone(PipelineLayout.Stage stage) {
            return stage.actions().stream().allMatch(action -> state.run(stage.name(), action.name())
                    .filter(run -> run.status() == ActionRun.Status.SUCCEEDED).isPresent());
        }

        private WatchStep rollout() {
            return state.deployment()
                    .map(deployment -> new WatchStep("ECS rollout",
                            deployment.state() == Deployment.State.COMPLETED ? Mark.DONE : open(true),
                            deployment.state() + ", " + deployment.task()))
                    .orElseGet(() -> new WatchStep("ECS rollout", open(state.deployRun().isPresent()),
                            state.deployRun().isPresent() ? "begins" : "not yet"));
        }

        private WatchStep running() {
            if (state.ending().filter(ending -> ending.kind() == Ending.Kind.LIVE).isPresent()) {
                return new WatchStep("Running = published", Mark.DONE,
                        Words.tasks(state.rollout().map(rollout -> rollout.running()).orElse(0)));
            }
            int equal = LiveCheck.of(state).stream().mapToInt(LiveCheck::equal).min().orElse(0);
            int wanted = state.rollout().map(rollout -> rollout.desired()).orElse(0);
            return new WatchStep("Running = published", Mark.WAITING, equal + " of " + Words.tasks(wanted));
        }

        /// Of a step that is not done: it goes on, unless the watch has ended at it.
        private Mark open(boolean begun) {
            return !begun ? Mark.WAITING : state.ending().isPresent() ? Mark.FAILED : Mark.RUNNING;
        }
    }

    private static String shortened(String id) {
        return id.length() <= 8 ? id : id.substring(0, 8) + "…";
    }
}
