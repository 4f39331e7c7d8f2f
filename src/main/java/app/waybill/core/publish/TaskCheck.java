package app.waybill.core.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Platform;
import app.waybill.core.text.NearestWord;

/// Compares what is written with the task definition that the service uses now, which is the one that the deploy action
/// copies; nothing is said where it is not known
/// ([action](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html)).
record TaskCheck(Optional<InUse> inUse, Optional<CloudException> failure) {
    static TaskCheck of(@Nullable Answer<InUse> answer) {
        return answer == null
                ? new TaskCheck(Optional.empty(), Optional.empty())
                : new TaskCheck(answer.known(),
                        answer.failure().or(() -> answer.known().flatMap(known -> known.task().failure())));
    }

    /// Whether there is a container of that name.
    Optional<Remark> container(String name) {
        return task().filter(task -> !names(task).contains(name)).map(task -> new Remark(PublishRule.CONTAINER_UNKNOWN,
                "\"" + name + "\" is no container of " + task.shortName()
                        + ", the task definition that the service uses"
                        + " now: it has " + String.join(", ", names(task))
                        + ". The deployment would fail with \"The AWS"
                        + " ECS container " + name + " does not exist\". " + NearestWord.to(name, names(task))
                                .map(near -> "Write \"" + near + "\"").orElse("Write one of its names")
                        + ", or deploy a task definition that has this container first"));
    }

    /// Whether one of the platforms of an image index is that of the task.
    Optional<Remark> platform(List<Platform> platforms) {
        return task().filter(task -> !platforms.isEmpty() && platforms.stream().noneMatch(it -> isOf(it, task)))
                .map(task -> new Remark(PublishRule.IMAGE_PLATFORM, "the image is for "
                        + platforms.stream().map(Platform::label).collect(Collectors.joining(", ")) + ", the task"
                        + " definition " + task.shortName() + " for " + os(task) + "/" + architecture(task)
                        + ". The container would not start. Build the image for that platform, or choose another"));
    }

    /// A sentence about what could not be compared.
    List<String> notices() {
        return failure.map(cause -> "The service itself could not be looked at, so nobody knows whether it has these"
                + " containers: " + cause.getMessage() + ".").stream().toList();
    }

    private Optional<TaskDefinition> task() {
        return inUse.flatMap(known -> known.task().known());
    }

    private static List<String> names(TaskDefinition task) {
        return task.containers().stream().map(TaskDefinition.Container::name).toList();
    }

    private static boolean isOf(Platform platform, TaskDefinition task) {
        return platform.os().equals(os(task)) && platform.architecture().equals(architecture(task));
    }

    /// The name that images have for `LINUX`, and for the likes of `WINDOWS_SERVER_2022_CORE`.
    private static String os(TaskDefinition task) {
        return Stream.of(task.operatingSystem().split("_", 2)).findFirst().orElseThrow().toLowerCase(Locale.ROOT);
    }

    private static String architecture(TaskDefinition task) {
        return task.architecture().equals("X86_64") ? "amd64" : task.architecture().toLowerCase(Locale.ROOT);
    }
}
