package app.waybill.core.importing;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.workspace.ContainerMapping;

/// A container that was found, mapped to the image that it names; the digest is what ECS took that image for, null where it
/// is not told.
public record FoundContainer(ContainerMapping mapping, @Nullable Digest digestOrNull) {
    /// The container's name.
    public String name() {
        return mapping.name();
    }
}
