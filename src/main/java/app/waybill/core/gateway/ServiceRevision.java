package app.waybill.core.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// One service revision: what a deployment made run, container by container. `taskDefinitionOrNull` is the ARN of the task
/// definition that it was made from, `createdAtOrNull` when the deployment began; null where ECS does not tell.
public record ServiceRevision(String arn, @Nullable String taskDefinitionOrNull, @Nullable Instant createdAtOrNull,
        List<RunningImage> images) {
    /// Keeps an unchangeable copy of the images.
    public ServiceRevision {
        images = List.copyOf(images);
    }

    /// The ARN of the task definition, where ECS tells it.
    public Optional<String> taskDefinition() {
        return Optional.ofNullable(taskDefinitionOrNull);
    }
}
