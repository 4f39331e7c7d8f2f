package app.waybill.core.workspace.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;

/// What an edit of many containers would do, line by line, before it is done. `name` says what it does, as words that
/// follow "Undo: ".
public record EditPlan(String name, List<EditLine> lines) {
    /// Keeps an unchangeable copy of the lines.
    public EditPlan {
        lines = List.copyOf(lines);
    }

    /// The lines that would change something.
    public List<EditLine> changes() {
        return lines.stream().filter(line -> line.after().isPresent()).toList();
    }

    /// The lines that cannot be done.
    public List<EditLine> impossible() {
        return lines.stream().filter(line -> line.objection().isPresent()).toList();
    }

    /// The workspace after some of the lines. A container that is no longer what the line says is left as it is.
    public static Workspace apply(Workspace now, Collection<EditLine> chosen) {
        Map<String, List<EditLine>> byService = chosen.stream().collect(Collectors.groupingBy(EditLine::service));
        return new Workspace(now.services().stream()
                .map(service -> changed(service, byService.getOrDefault(service.name(), List.of()))).toList(),
                now.unknown());
    }

    /// The name with the number of containers: "set tag 3f9c1ab in 3 containers".
    public static String name(String words, Collection<EditLine> chosen) {
        return words + " in " + (chosen.size() == 1
                ? chosen.iterator().next().container() + " of " + chosen.iterator().next().service()
                : chosen.size() + " containers");
    }

    private static ServiceMapping changed(ServiceMapping service, List<EditLine> lines) {
        ServiceMapping changed = service;
        for (EditLine line : lines) {
            ContainerMapping after = line.after().orElse(null);
            if (after != null && line.before().equals(container(changed, line.container()))) {
                changed = line.before().isPresent() ? changed.replace(line.container(), after) : changed.add(after);
            }
        }
        return changed;
    }

    private static Optional<ContainerMapping> container(ServiceMapping service, String name) {
        return service.containers().stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
