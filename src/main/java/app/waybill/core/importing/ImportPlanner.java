package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Glob;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.Outcome;

/// Plans what a workspace would take over of what was found. Containers whose names fit `leaveAlone` are left alone.
/// `source` is who says what was found, as words that begin a sentence.
public record ImportPlanner(Workspace now, KnownProfiles profiles, Collection<Glob> leaveAlone, String source) {
    /// The lines of everything that was found. Services that several sources tell of are one.
    public List<EditLine> lines(Collection<FoundService> found) {
        Places places = new Places(profiles);
        ServiceComparison comparison = new ServiceComparison(places,
                new ContainerComparison(places, List.copyOf(leaveAlone), source));
        ServiceNames names = new ServiceNames(now, places);
        List<EditLine> lines = new ArrayList<>();
        merged(found.stream(), places).values().forEach(service -> {
            ServiceMapping known = names.known(service);
            lines.addAll(comparison.lines(known == null ? names.free(service) : known.name(), known, service));
        });
        return lines;
    }

    /// The lines of what was found in ECS, with what pipelines tell of these services, and of the services that are wanted and
    /// gone. What pipelines tell of other services is left out.
    public List<EditLine> lines(EcsFinds finds, Collection<FoundService> deployed, Predicate<String> wanted) {
        return Stream.concat(lines(joined(finds.services(), deployed)).stream(), gone(finds, wanted).stream()).toList();
    }

    /// The lines of services of the workspace that ran in clusters that were looked at, are wanted, and are gone.
    private List<EditLine> gone(EcsFinds finds, Predicate<String> wanted) {
        Places places = new Places(profiles);
        Set<String> clusters = finds.clusters().stream().map(it -> places.key(ecs(it.scope(), it.name(), "")))
                .collect(Collectors.toSet());
        Set<String> there = finds.there().stream()
                .map(it -> places.key(ecs(it.scope(), it.cluster().name(), it.name()))).collect(Collectors.toSet());
        return now.services().stream().filter(service -> service.ecs()
                .filter(ecs -> wanted.test(ecs.service())
                        && clusters.contains(places.key(
                                new EcsService(ecs.profile(), ecs.region(), ecs.cluster(), "", ecs.unknown())))
                        && !there.contains(places.key(ecs)))
                .isPresent())
                .map(service -> new EditLine(service.name(), EditLine.WHOLE, service,
                        new Outcome.Removal("the cluster " + service.ecs().map(EcsService::cluster).orElse("")
                                + " has no such service")))
                .toList();
    }

    private List<FoundService> joined(Collection<FoundService> found, Collection<FoundService> others) {
        Places places = new Places(profiles);
        Set<String> keys = merged(found.stream(), places).keySet();
        return List.copyOf(merged(Stream.concat(found.stream(),
                others.stream().filter(other -> keys.contains(key(other, places)))), places).values());
    }

    private static Map<String, FoundService> merged(Stream<FoundService> found, Places places) {
        Map<String, FoundService> byKey = new LinkedHashMap<>();
        found.forEach(service -> byKey.merge(key(service, places), service, FoundService::and));
        return byKey;
    }

    private static String key(FoundService service, Places places) {
        return Optional.ofNullable(service.ecsOrNull()).map(places::key).orElse(service.name());
    }

    private static EcsService ecs(Scope scope, String cluster, String service) {
        return new EcsService(scope.profile(), scope.region(), cluster, service, JsonObject.of());
    }
}
