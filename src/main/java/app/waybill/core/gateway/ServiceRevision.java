package app.waybill.core.gateway;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// One service revision: what a deployment made run, container by container. `createdAtOrNull` is when the deployment began,
/// null where ECS does not tell.
public record ServiceRevision(String arn, @Nullable Instant createdAtOrNull, List<RunningImage> images) {
    /// Keeps an unchangeable copy of the images.
    public ServiceRevision {
        images = List.copyOf(images);
    }
}
