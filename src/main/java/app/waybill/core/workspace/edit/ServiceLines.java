package app.waybill.core.workspace.edit;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.Workspace;

/// Does lines of a plan to one service.
final class ServiceLines {
    private ServiceLines() {
    }

    static boolean isOfContainer(EditLine line) {
        return line.after().or(line::before).filter(part -> !(part instanceof ContainerMapping)).isEmpty();
    }

    static Workspace apply(Workspace now, String name, List<EditLine> lines) {
        ServiceMapping was = now.service(name).orElse(null);
        if (was != null && lines.stream().anyMatch(line -> isRemovalOf(was, line))) {
            return now.remove(name);
        }
        ServiceMapping changed = was == null ? ServiceMapping.named(name) : was;
        for (EditLine line : lines) {
            if (line.isChange() && line.before().equals(part(changed, line.part()))) {
                changed = changed(changed, line);
            }
        }
        if (was != null) {
            return changed.equals(was) ? now : now.replace(name, changed);
        }
        return changed.equals(ServiceMapping.named(name)) ? now : now.add(changed);
    }

    private static boolean isRemovalOf(ServiceMapping service, EditLine line) {
        return line.outcome() instanceof Outcome.Removal && service.equals(line.beforeOrNull());
    }

    private static Optional<ServicePart> part(ServiceMapping service, String part) {
        return switch (part) {
            case EditLine.ECS -> Optional.ofNullable(service.ecsOrNull());
            case EditLine.PUBLISH -> Optional.ofNullable(service.publishOrNull());
            case EditLine.PIPELINE -> Optional.ofNullable(service.pipelineOrNull());
            case EditLine.WHOLE -> Optional.of(service);
            default -> service.containers().stream().filter(it -> it.name().equals(part)).findFirst()
                    .map(container -> container);
        };
    }

    private static ServiceMapping changed(ServiceMapping service, EditLine line) {
        ServicePart after = line.after().orElse(null);
        return switch (after == null ? line.beforeOrNull() : after) {
            case EcsService ecs -> service.withEcs(after == null ? null : ecs);
            case PublishTarget publish -> service.withPublish(after == null ? null : publish);
            case PipelineName pipeline -> service.withPipeline(after == null ? null : pipeline);
            case ContainerMapping container -> container(service, line, after == null ? null : container);
            case null -> service;
            case ServiceMapping _ -> service;
        };
    }

    private static ServiceMapping container(ServiceMapping service, EditLine line, @Nullable ContainerMapping after) {
        if (after == null) {
            return service.remove(line.part());
        }
        return line.before().isPresent() ? service.replace(line.part(), after) : service.add(after);
    }
}
