package app.waybill.core.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;

/// Sets side by side: a row for each container that any of them has, in the order of the first, then of the others.
public record SetComparison(List<String> names, List<SetRow> rows) {
    /// Keeps unchangeable copies of the lists.
    public SetComparison {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /// Compares sets.
    public static SetComparison of(List<WorkspaceSet> sets) {
        SequencedSet<String> services = new LinkedHashSet<>();
        sets.forEach(set -> set.content().services().forEach(service -> services.add(service.name())));
        return new SetComparison(names(sets),
                services.stream().flatMap(service -> rows(service, sets)).toList());
    }

    /// Names that differ, also where files of the same name are compared.
    private static List<String> names(List<WorkspaceSet> sets) {
        List<String> names = new ArrayList<>();
        for (WorkspaceSet set : sets) {
            names.add(names.contains(set.name()) ? set.name() + " (" + (names.size() + 1) + ")" : set.name());
        }
        return names;
    }

    /// The rows of some services.
    public SetComparison only(Collection<String> services) {
        return new SetComparison(names, rows.stream().filter(row -> services.contains(row.service())).toList());
    }

    /// The rows in which the sets differ.
    public List<SetRow> differences() {
        return rows.stream().filter(SetRow::isDifferent).toList();
    }

    private static Stream<SetRow> rows(String name, List<WorkspaceSet> sets) {
        List<Optional<ServiceMapping>> services = sets.stream().map(set -> set.content().service(name)).toList();
        SequencedSet<String> containers = new LinkedHashSet<>();
        services.forEach(service -> service.ifPresent(
                it -> it.containers().forEach(container -> containers.add(container.name()))));
        if (containers.isEmpty()) {
            containers.add("");
        }
        return containers.stream()
                .map(container -> new SetRow(name, container, services.stream().map(it -> cell(it, container))
                        .toList()));
    }

    private static SetCell cell(Optional<ServiceMapping> service, String name) {
        if (service.isEmpty()) {
            return new SetCell.NoService();
        }
        Optional<ContainerMapping> container = service.get().containers().stream()
                .filter(it -> it.name().equals(name)).findFirst();
        return container.<SetCell>map(SetCell.Mapped::new).orElseGet(SetCell.NoContainer::new);
    }
}
