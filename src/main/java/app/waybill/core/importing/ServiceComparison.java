package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Compares services of the workspace with what was found, part by part.
record ServiceComparison(Places places, ContainerComparison containers) {
    /// The lines of one service, which the workspace calls by that name; null where it does not have it yet.
    List<EditLine> lines(String name, @Nullable ServiceMapping was, FoundService found) {
        List<EditLine> lines = new ArrayList<>();
        Optional.ofNullable(found.ecsOrNull()).ifPresent(ecs -> lines.add(line(name, EditLine.ECS,
                was == null ? null : was.ecsOrNull(), List.of(ecs),
                (one, other) -> places.key(one).equals(places.key(other)))));
        found.containers().forEach(container -> {
            ContainerMapping there = was == null ? null : container(was, container.name());
            lines.add(new EditLine(name, container.name(), there, containers.outcome(there, container)));
        });
        if (was != null && found.hasAllContainers()) {
            was.containers().stream()
                    .filter(there -> found.containers().stream().noneMatch(it -> it.name().equals(there.name())))
                    .forEach(there -> lines.add(new EditLine(name, there.name(), there,
                            new Outcome.Removal(containers.source() + " has no such container"))));
        }
        if (!found.targets().isEmpty()) {
            lines.add(line(name, EditLine.PUBLISH, was == null ? null : was.publishOrNull(), found.targets(),
                    ServiceComparison::isSame));
        }
        if (!found.pipelines().isEmpty()) {
            lines.add(line(name, EditLine.PIPELINE, was == null ? null : was.pipelineOrNull(), found.pipelines(),
                    places::isSame));
        }
        return lines;
    }

    private <P extends ServicePart> EditLine line(String name, String part, @Nullable P was, List<P> found,
            BiPredicate<P, P> isSame) {
        return new EditLine(name, part, was, outcome(was, found, isSame));
    }

    private <P extends ServicePart> Outcome outcome(@Nullable P was, List<P> found, BiPredicate<P, P> isSame) {
        if (was != null && found.stream().anyMatch(it -> isSame.test(it, was))) {
            return new Outcome.Same();
        }
        P first = found.getFirst();
        List<ServicePart> choices = List.copyOf(found);
        if (found.size() > 1) {
            return new Outcome.Conflict(first, choices, found.size() + " are possible: choose one");
        }
        return was == null
                ? new Outcome.Change(first, note(first))
                : new Outcome.Conflict(first, choices, "found " + MappingWords.of(first, was));
    }

    private static String note(ServicePart part) {
        return part instanceof PublishTarget target && "imageDetail.json".equalsIgnoreCase(target.fileName())
                ? "the pipeline reads " + target.fileName() + ", which is the name of another file: review it"
                : "";
    }

    private static @Nullable ContainerMapping container(ServiceMapping service, String name) {
        return service.containers().stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
    }

    private static boolean isSame(PublishTarget one, PublishTarget other) {
        return one.isSamePlace(other) && one.fileName().equals(other.fileName());
    }
}
