package app.waybill.core.publish;

import app.waybill.core.workspace.ContainerMapping;

/// A container of a service and what became of its image.
public record RenderedContainer(ContainerMapping mapping, ContainerImage image) {
    /// The container's name in the task definition.
    public String name() {
        return mapping.name();
    }
}
