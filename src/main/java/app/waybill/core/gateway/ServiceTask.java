package app.waybill.core.gateway;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;

/// A task of a service. `status` and `wanted` are ECS's words, such as `RUNNING` or `PENDING`, `STOPPED`; `health` is `HEALTHY`,
/// `UNHEALTHY` or `UNKNOWN`, null where nobody checks it. `stopped` says why it stopped.
public record ServiceTask(String arn, String taskDefinition, String status, String wanted, @Nullable String health,
        @Nullable String stopped, List<Container> containers) {
    /// Keeps an unchangeable copy of the containers.
    public ServiceTask {
        containers = List.copyOf(containers);
    }

    /// The id at the end of its ARN.
    public String id() {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    /// Whether it does its work.
    public boolean isRunning() {
        return status.equals("RUNNING") && wanted.equals("RUNNING");
    }

    /// Whether it has ended, or is about to.
    public boolean isStopped() {
        return wanted.equals("STOPPED");
    }

    /// A container by its name.
    public Optional<Container> container(String name) {
        return containers.stream().filter(container -> container.name().equals(name)).findFirst();
    }

    /// A container of a task: the image as the task definition names it, and the digest that it was pulled by.
    public record Container(String name, String image, @Nullable Digest digestOrNull, @Nullable Integer exitCodeOrNull,
            @Nullable String reasonOrNull) {}
}
