package app.waybill.core.watch;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ServiceTask;

/// A task of the new deployment that stopped: which container ended and with which exit code, and why ECS says it did.
public record Stopped(String task, @Nullable String container, @Nullable Integer exitCode, String reason) {
    /// The tasks of the version's deployment that stopped.
    public static List<Stopped> of(WatchState state) {
        Optional<String> task = state.deployment().map(Deployment::taskDefinition);
        return state.seen().tasks().stream().filter(ServiceTask::isStopped)
                .filter(one -> task.filter(one.taskDefinition()::equals).isPresent()).map(Stopped::of).toList();
    }

    private static Stopped of(ServiceTask task) {
        Optional<ServiceTask.Container> culprit = task.containers().stream()
                .filter(container -> container.reasonOrNull() != null || fails(container)).findFirst();
        String reason = culprit.flatMap(container -> Optional.ofNullable(container.reasonOrNull()))
                .or(() -> Optional.ofNullable(task.stopped())).orElse("ECS does not say why");
        return new Stopped(task.id(), culprit.map(ServiceTask.Container::name).orElse(null),
                culprit.map(ServiceTask.Container::exitCodeOrNull).orElse(null), Words.withoutFullStop(reason));
    }

    private static boolean fails(ServiceTask.Container container) {
        Integer code = container.exitCodeOrNull();
        return code != null && code != 0;
    }

    /// The id of the task, shortened.
    public String shortTask() {
        return task.length() <= 8 ? task : task.substring(0, 8);
    }

    /// All of it: `task 91d2f0ab stopped: OutOfMemoryError… (container web, exit code 137)`.
    public String sentence() {
        String details = container == null
                ? ""
                : " (container " + container + (exitCode == null ? "" : ", exit code " + exitCode) + ")";
        return "task " + shortTask() + " stopped: " + reason + details;
    }
}
