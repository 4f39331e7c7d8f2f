package app.waybill.core.gateway;

import java.util.List;

/// One service revision: what a deployment made run, container by container.
public record ServiceRevision(String arn, List<RunningImage> images) {
    /// Keeps an unchangeable copy of the images.
    public ServiceRevision {
        images = List.copyOf(images);
    }
}
