package app.waybill.sample.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How far an execution has come at a time: stage after stage, as its definition has it.
final class Course {
    private static final Duration SOURCE = Duration.ofSeconds(6);
    private static final Duration WORK = Duration.ofSeconds(38);
    private static final Duration MISTAKE = Duration.ofSeconds(3);
    private static final Duration ECS_TIMEOUT = Duration.ofMinutes(60);
    private static final String FILE = "imagedefinitions.json";

    private final Execution execution;
    private final Instant now;
    private final List<ActionState> actions = new ArrayList<>();
    private final List<Rollout> rollouts = new ArrayList<>();
    private String status = "Succeeded";

    private Course(Execution execution, Instant now) {
        this.execution = execution;
        this.now = now;
    }

    /// The course of an execution up to that time.
    static Course of(Execution execution, Instant now) {
        Course course = new Course(execution, now);
        course.run();
        return course;
    }

    /// The actions that have begun, in their order.
    List<ActionState> actions() {
        return actions;
    }

    /// What it made ECS do.
    List<Rollout> rollouts() {
        return rollouts;
    }

    /// The status of the execution.
    String status() {
        return status;
    }

    private void run() {
        Instant at = execution.started;
        for (Definition.Stage stage : execution.definition.stages()) {
            if (now.isBefore(at)) {
                status = "InProgress";
                return;
            }
            if (isCut(at)) {
                return;
            }
            List<ActionState> states = states(stage, at);
            actions.addAll(states);
            List<ActionState> last = states.stream().filter(state -> states.stream()
                    .noneMatch(other -> other.action().equals(state.action())
                            && other.started().isAfter(state.started())))
                    .toList();
            if (last.stream().anyMatch(ActionState::isFailed)) {
                status = "Failed";
                return;
            }
            if (!last.stream().allMatch(ActionState::isOver)) {
                status = isCut(now) ? status : "InProgress";
                return;
            }
            at = last.stream().map(ActionState::updated).max(Instant::compareTo).orElse(at).plusSeconds(1);
        }
    }

    /// Whether it went no further than that time, since it was stopped or a newer one took its place.
    private boolean isCut(Instant at) {
        if (hasPassed(execution.stopped, at)) {
            boolean ended = actions.stream().allMatch(ActionState::isOver);
            status = ended || actions.stream().anyMatch(ActionState::isApproval) ? "Stopped" : "Stopping";
            return true;
        }
        if (hasPassed(execution.superseded, at)) {
            status = "Superseded";
            return true;
        }
        return false;
    }

    private static boolean hasPassed(@Nullable Instant time, Instant at) {
        return time != null && !at.isBefore(time);
    }

    private List<ActionState> states(Definition.Stage stage, Instant at) {
        List<ActionState> states = new ArrayList<>();
        Instant retried = execution.retries.get(stage.name());
        for (Definition.Action action : stage.actions()) {
            ActionState first = state(stage, action, at);
            states.add(first);
            if (retried != null && first.isFailed()) {
                states.add(state(stage, action, retried));
            }
        }
        return states;
    }

    private ActionState state(Definition.Stage stage, Definition.Action action, Instant at) {
        int index = stage.actions().indexOf(action);
        if (execution.settled) {
            return state(stage, action, at, Outcome.good(at.plus(WORK), null));
        }
        return state(stage, action, at, switch (action.category()) {
            case "Source" -> Outcome.good(at.plus(SOURCE), action.name().equals(execution.source)
                    ? "Amazon S3 version id: " + execution.version.id()
                    : null);
            case "Approval" -> approval(stage.name() + "/" + action.name());
            case "Deploy" -> action.provider().equals("ECS")
                    ? ecs(action, at)
                    : Outcome.good(at.plus(WORK), null);
            default -> Outcome.good(at.plus(WORK).plusSeconds(3L * index), null);
        });
    }

    private Outcome approval(String place) {
        Execution.Reply reply = execution.replies.get(place);
        return reply == null
                ? Outcome.OPEN
                : new Outcome(reply.time(), !reply.approved(), reply.comment(),
                        reply.approved() ? null : "Rejected: " + reply.comment(), reply.by());
    }

    private Outcome ecs(Definition.Action action, Instant at) {
        String file = action.setting("FileName").isEmpty() ? FILE : action.setting("FileName");
        if (!file.equals(FILE)) {
            return new Outcome(at.plus(MISTAKE), true, null, "Did not find the image definition file " + file
                    + " in the input artifacts ZIP file. Verify the file is stored in your pipeline's Amazon S3 "
                    + "artifact bucket: codepipeline-artifacts key: " + execution.definition.name() + "/Definitio/"
                    + execution.id.substring(0, 7), null);
        }
        Rollout rollout = Rollout.of(execution, action, at);
        if (!now.isBefore(at)) {
            rollouts.add(rollout);
        }
        return rollout.isGivenUp()
                ? new Outcome(at.plus(ECS_TIMEOUT), true, null, "The action failed because it timed out.", null)
                : Outcome.good(rollout.completed(), "Deployment succeeded");
    }

    private ActionState state(Definition.Stage stage, Definition.Action action, Instant at, Outcome outcome) {
        Instant end = outcome.end();
        boolean over = end != null && !now.isBefore(end);
        String word = !over ? "InProgress" : outcome.failed() ? "Failed" : "Succeeded";
        return new ActionState(Ids.uuid(execution.id + stage.name() + action.name() + at), stage.name(),
                action.name(), word, at, over && end != null ? end : at, over ? outcome.summary() : null,
                over ? outcome.error() : null, over ? outcome.by() : null, action.category().equals("Approval"));
    }

    /// How an action ends, and when; never, as long as `end` is null.
    private record Outcome(@Nullable Instant end, boolean failed, @Nullable String summary, @Nullable String error,
            @Nullable String by) {
        static final Outcome OPEN = new Outcome(null, false, null, null, null);

        static Outcome good(Instant end, @Nullable String summary) {
            return new Outcome(end, false, summary, null, null);
        }
    }
}
