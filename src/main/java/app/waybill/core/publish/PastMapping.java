package app.waybill.core.publish;

import java.util.List;
import java.util.Optional;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ImageMapper;
import app.waybill.core.workspace.ServiceMapping;

/// What a service's mapping would be for its bundle to say again what an old one says: so the checks before publishing
/// are those before restoring, too. Images are looked for through the profile that the mapping names now.
record PastMapping(ServiceMapping now) {
    ServiceMapping of(ImageDefinitions old) {
        List<ContainerMapping> containers = old.entries().stream().map(this::container).toList();
        return new ServiceMapping(now.name(), now.ecsOrNull(), containers, now.publishOrNull(), now.pipelineOrNull(),
                JsonObject.of());
    }

    private ContainerMapping container(ImageDefinition entry) {
        return new ImageMapper(_ -> profile(entry.name())).map(entry.name(), entry.imageUri());
    }

    /// The profile of the container as it is mapped now, else of any other, else the one that publishes.
    private Optional<String> profile(String container) {
        List<FromEcr> mapped = now.containers().stream().filter(FromEcr.class::isInstance).map(FromEcr.class::cast)
                .toList();
        return mapped.stream().filter(it -> it.name().equals(container)).findFirst()
                .or(() -> mapped.stream().findFirst()).map(it -> it.image().profile())
                .or(() -> now.publish().map(ServiceMapping.PublishTarget::profile));
    }
}
