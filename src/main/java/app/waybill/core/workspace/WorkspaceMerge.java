package app.waybill.core.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.text.JsonObject;

/// Brings together what two people made of one workspace, service by service: what only one of them changed is taken, what
/// both changed alike is no question, and what they changed differently is a conflict that a person must decide.
/// `base` is what both began with.
public record WorkspaceMerge(Workspace base, Workspace mine, Workspace theirs) {
    /// Whose version of a service is taken.
    public enum Side {
        MINE,
        THEIRS
    }

    /// A service that both changed, and not alike. One that is empty was removed, or never was there.
    public record Conflict(String name, Optional<ServiceMapping> base, Optional<ServiceMapping> mine,
            Optional<ServiceMapping> theirs) {
        /// In words: "orders-api: changed in ours, removed in theirs".
        public String words() {
            return name + ": " + verb(base, mine) + " in ours, " + verb(base, theirs) + " in theirs";
        }
    }

    /// What they did to a service that was not touched here: added, changed or removed it.
    public record Taken(String name, Optional<ServiceMapping> before, Optional<ServiceMapping> after) {
        /// In words: "orders-api changed".
        public String words() {
            return name + " " + verb(before, after);
        }
    }

    private static String verb(Optional<ServiceMapping> before, Optional<ServiceMapping> after) {
        return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    }

    /// The services that must be decided, in their order.
    public List<Conflict> conflicts() {
        return names().stream()
                .map(name -> new Conflict(name, base.service(name), mine.service(name), theirs.service(name)))
                .filter(it -> !it.mine.equals(it.theirs) && !it.mine.equals(it.base) && !it.theirs.equals(it.base))
                .toList();
    }

    /// What is taken from them, in its order.
    public List<Taken> taken() {
        return names().stream().filter(name -> mine.service(name).equals(base.service(name)))
                .map(name -> new Taken(name, base.service(name), theirs.service(name)))
                .filter(it -> !it.before.equals(it.after)).toList();
    }

    /// The workspace of both, with a side for each conflict that was decided; the others are taken from `otherwise`.
    /// The order is theirs, unless only mine was changed. What Waybill does not know in the file is theirs if they changed it.
    public Workspace merged(Map<String, Side> decided, Side otherwise) {
        Map<String, Conflict> open = new LinkedHashMap<>();
        conflicts().forEach(conflict -> open.put(conflict.name(), conflict));
        List<ServiceMapping> services = new ArrayList<>();
        for (String name : order()) {
            Conflict conflict = open.get(name);
            Optional<ServiceMapping> found = conflict == null
                    ? settled(name)
                    : decided.getOrDefault(name, otherwise) == Side.MINE ? conflict.mine() : conflict.theirs();
            found.ifPresent(services::add);
        }
        JsonObject unknown = theirs.unknown().equals(base.unknown()) ? mine.unknown() : theirs.unknown();
        return new Workspace(services, unknown);
    }

    private Optional<ServiceMapping> settled(String name) {
        return mine.service(name).equals(base.service(name)) ? theirs.service(name) : mine.service(name);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        List.of(theirs, mine, base).forEach(side -> names.addAll(names(side)));
        return names;
    }

    /// All names, in the order of one side; what only the other has stands behind what it stands behind there.
    private List<String> order() {
        boolean moved = !common(mine, base).equals(common(base, mine));
        boolean theyMoved = !common(theirs, base).equals(common(base, theirs));
        List<String> order = new ArrayList<>(names(moved && !theyMoved ? mine : theirs));
        String before = "";
        for (String name : names(moved && !theyMoved ? theirs : mine)) {
            if (!order.contains(name)) {
                order.add(order.indexOf(before) + 1, name);
            }
            before = name;
        }
        return order;
    }

    private static List<String> common(Workspace of, Workspace with) {
        Collection<String> there = new LinkedHashSet<>(names(with));
        return names(of).stream().filter(there::contains).toList();
    }

    private static List<String> names(Workspace side) {
        return side.services().stream().map(ServiceMapping::name).toList();
    }
}
