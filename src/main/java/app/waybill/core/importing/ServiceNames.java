package app.waybill.core.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.Workspace;

/// Finds out which service of the workspace is meant by what was found, and finds free names for new ones: the service's own,
/// else with the name of its cluster, else with a number.
final class ServiceNames {
    private final Places places;
    private final Map<String, ServiceMapping> byName = new HashMap<>();
    private final Map<String, ServiceMapping> byEcs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ServiceNames(Workspace now, Places places) {
        this.places = places;
        now.services().forEach(service -> {
            byName.put(service.name(), service);
            taken.add(service.name());
            service.ecs().ifPresent(ecs -> byEcs.putIfAbsent(places.key(ecs), service));
        });
    }

    /// The service of the workspace: the one that runs there, else one of that name of which it is not said where it runs.
    /// Null where it is a new one.
    @Nullable
    ServiceMapping known(FoundService found) {
        EcsService ecs = found.ecsOrNull();
        ServiceMapping named = byName.get(found.name());
        if (ecs == null) {
            return named;
        }
        ServiceMapping there = byEcs.get(places.key(ecs));
        return there != null ? there : named != null && named.ecs().isEmpty() ? named : null;
    }

    /// A name for a new service, taken from then on.
    String free(FoundService found) {
        EcsService ecs = found.ecsOrNull();
        String longer = ecs == null ? found.name() : ecs.cluster() + "-" + found.name();
        String name = Stream.concat(Stream.of(found.name(), longer),
                IntStream.iterate(2, number -> number + 1).mapToObj(number -> longer + "-" + number))
                .filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow();
        taken.add(name);
        return name;
    }
}
