package app.waybill.core.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.image.ImageUri;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// What a service's mapping would be for its bundle to say again what an old one says: so the checks before publishing
/// are those before restoring, too. Images are looked for through the profile that the mapping names now.
record PastMapping(ServiceMapping now) {
    ServiceMapping of(ImageDefinitions old) {
        List<ContainerMapping> containers = old.entries().stream().map(this::container).toList();
        return new ServiceMapping(now.name(), now.ecsOrNull(), containers, now.publishOrNull(), now.pipelineOrNull(),
                JsonObject.of());
    }

    private ContainerMapping container(ImageDefinition entry) {
        return fromEcr(entry)
                .orElseGet(() -> new ContainerMapping.FromUri(entry.name(), entry.imageUri(), JsonObject.of()));
    }

    private Optional<ContainerMapping> fromEcr(ImageDefinition entry) {
        return ImageUri.parse(entry.imageUri()) instanceof ImageUri uri
                ? uri.registry().ecr().flatMap(host -> profile(entry.name()).map(profile -> fromEcr(entry.name(), uri,
                        new ImageSource(profile, host.region(), host.account(), uri.path(), JsonObject.of()))))
                : Optional.empty();
    }

    private static FromEcr fromEcr(String container, ImageUri uri, ImageSource source) {
        return uri.digest() == null
                ? new FromEcr(container, source,
                        new Selection.Tag(Objects.requireNonNullElse(uri.tag(), "latest")), WriteAs.TAG,
                        JsonObject.of())
                : new FromEcr(container, source, new Selection.ByDigest(uri.digest()), WriteAs.DIGEST,
                        JsonObject.of());
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
