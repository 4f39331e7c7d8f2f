package app.waybill.core.importing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// What was found out about one service. `name` is what the workspace may call it. Only where `hasAllContainers` are those
/// that are not among the containers known not to be there. Of targets and pipelines there are several where several
/// pipelines deploy the service.
public record FoundService(String name, @Nullable EcsService ecsOrNull, List<FoundContainer> containers,
        boolean hasAllContainers, List<PublishTarget> targets, List<PipelineName> pipelines) {
    /// Keeps unchangeable copies.
    public FoundService {
        containers = List.copyOf(containers);
        targets = List.copyOf(targets);
        pipelines = List.copyOf(pipelines);
    }

    /// A service of which the containers are known, or none where it has not been deployed yet.
    public static FoundService of(String name, @Nullable EcsService ecs, List<FoundContainer> containers) {
        return new FoundService(name, ecs, containers, !containers.isEmpty(), List.of(), List.of());
    }

    /// The profiles through which it is seen.
    public Stream<String> profiles() {
        return Stream.of(Stream.ofNullable(ecsOrNull).map(EcsService::profile),
                containers.stream().map(FoundContainer::mapping).filter(FromEcr.class::isInstance)
                        .map(container -> ((FromEcr) container).image().profile()),
                targets.stream().map(PublishTarget::profile), pipelines.stream().map(PipelineName::profile))
                .flatMap(names -> names);
    }

    /// The same service with what another source says of it; of what both say, this one's.
    FoundService and(FoundService other) {
        List<String> names = containers.stream().map(FoundContainer::name).toList();
        return new FoundService(name, ecsOrNull == null ? other.ecsOrNull : ecsOrNull,
                Stream.concat(containers.stream(),
                        other.containers.stream().filter(container -> !names.contains(container.name()))).toList(),
                hasAllContainers || other.hasAllContainers, distinct(targets, other.targets),
                distinct(pipelines, other.pipelines));
    }

    private static <T> List<T> distinct(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
