package app.waybill.core.publish;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Image;

/// What became of a container's image.
public sealed interface ContainerImage {
    /// An entry is written with this URI. `imageOrNull` is the ECR image, `tagOrNull` the tag that it goes by; both are
    /// null where the image is not ECR's or is not there.
    record Written(String uri, @Nullable Image imageOrNull, @Nullable String tagOrNull) implements ContainerImage {}

    /// No entry is written, on purpose.
    record LeftAlone() implements ContainerImage {}

    /// No entry can be written yet: ECR has not answered.
    record Awaited() implements ContainerImage {}

    /// No entry can be written: a finding says why.
    record Unresolved() implements ContainerImage {}

    /// No entry can be written: the cloud said no.
    record Failed(CloudException cause) implements ContainerImage {}
}
