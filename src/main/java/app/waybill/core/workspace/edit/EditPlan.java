package app.waybill.core.workspace.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.waybill.core.workspace.Workspace;

/// What an edit of many parts of services would do, line by line, before it is done. `name` says what it does, as words
/// that follow "Undo: ".
public record EditPlan(String name, List<EditLine> lines) {
    /// Keeps an unchangeable copy of the lines.
    public EditPlan {
        lines = List.copyOf(lines);
    }

    /// The lines that would change something.
    public List<EditLine> changes() {
        return lines.stream().filter(EditLine::isChange).toList();
    }

    /// The lines that cannot be done.
    public List<EditLine> impossible() {
        return lines.stream().filter(line -> line.objection().isPresent()).toList();
    }

    /// The workspace after some of the lines. A part that is no longer what the line says is left as it is; a service that
    /// is not there is added if a line puts something into it.
    public static Workspace apply(Workspace now, Collection<EditLine> chosen) {
        Map<String, List<EditLine>> byService = chosen.stream()
                .collect(Collectors.groupingBy(EditLine::service, LinkedHashMap::new, Collectors.toList()));
        Workspace changed = now;
        for (Map.Entry<String, List<EditLine>> lines : byService.entrySet()) {
            changed = ServiceLines.apply(changed, lines.getKey(), lines.getValue());
        }
        return changed;
    }

    /// The name with the number of containers: "set tag 3f9c1ab in 3 containers"; of services where the lines are about
    /// more than containers.
    public static String name(String words, Collection<EditLine> chosen) {
        if (chosen.size() == 1) {
            return words + " in " + chosen.iterator().next().part() + " of " + chosen.iterator().next().service();
        }
        long services = chosen.stream().map(EditLine::service).distinct().count();
        return words + " in " + (isOfContainers(chosen)
                ? chosen.size() + " containers"
                : services == 1 ? chosen.iterator().next().service() : services + " services");
    }

    /// Whether lines are about containers only.
    public static boolean isOfContainers(Collection<EditLine> lines) {
        return lines.stream().allMatch(ServiceLines::isOfContainer);
    }
}
