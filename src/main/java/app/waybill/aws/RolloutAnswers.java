package app.waybill.aws;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.model.Container;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.Task;

import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.image.Digest;

/// ECS's answers about rollouts in core's words.
final class RolloutAnswers {
    private RolloutAnswers() {
    }

    static ServiceRollout rollout(ServiceRef ref, Service service) {
        return new ServiceRollout(ref, number(service.desiredCount()), number(service.runningCount()),
                number(service.pendingCount()),
                service.deployments().stream().map(RolloutAnswers::deployment).toList(),
                service.events().stream()
                        .map(event -> new ServiceRollout.Event(event.id(), event.createdAt(), event.message()))
                        .toList());
    }

    static ServiceTask task(Task task) {
        return new ServiceTask(task.taskArn(), Objects.requireNonNullElse(task.taskDefinitionArn(), ""),
                Objects.requireNonNullElse(task.lastStatus(), "UNKNOWN"),
                Objects.requireNonNullElse(task.desiredStatus(), "UNKNOWN"), task.healthStatusAsString(),
                task.stoppedReason(), task.containers().stream().map(RolloutAnswers::container).toList());
    }

    private static Deployment deployment(software.amazon.awssdk.services.ecs.model.Deployment deployment) {
        return new Deployment(deployment.id(), Objects.requireNonNullElse(deployment.status(), ""),
                Objects.requireNonNullElse(deployment.taskDefinition(), ""), number(deployment.desiredCount()),
                number(deployment.runningCount()), number(deployment.pendingCount()),
                number(deployment.failedTasks()), state(deployment.rolloutStateAsString()),
                deployment.rolloutStateReason());
    }

    private static Deployment.State state(@Nullable String word) {
        return switch (word) {
            case "IN_PROGRESS" -> Deployment.State.IN_PROGRESS;
            case "COMPLETED" -> Deployment.State.COMPLETED;
            case "FAILED" -> Deployment.State.FAILED;
            case null, default -> Deployment.State.UNKNOWN;
        };
    }

    private static ServiceTask.Container container(Container container) {
        String digest = container.imageDigest();
        return new ServiceTask.Container(container.name(), Objects.requireNonNullElse(container.image(), ""),
                digest == null ? null : Digest.parse(digest).orElse(null), container.exitCode(), container.reason());
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
