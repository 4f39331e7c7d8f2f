package app.waybill.core.workspace.edit;

import java.util.List;
import java.util.stream.IntStream;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;

/// Words for what differs between a service before and after an edit.
final class ServiceWords {
    private ServiceWords() {
    }

    static EditWords of(ServiceMapping before, ServiceMapping after) {
        String service = after.name();
        if (!before.containers().equals(after.containers())) {
            return containers(before, after);
        }
        if (!before.ecs().equals(after.ecs())) {
            return new EditWords("change where " + service + " runs", "ecs of " + service);
        }
        if (!before.publish().equals(after.publish())) {
            return new EditWords("change where " + service + " is published", "target of " + service);
        }
        return new EditWords("change the pipeline of " + service, "pipeline of " + service);
    }

    private static EditWords containers(ServiceMapping before, ServiceMapping after) {
        NameChanges names = NameChanges.of(before.containers(), after.containers(), ContainerMapping::name);
        String in = " in " + after.name();
        if (names.renamed().isPresent()) {
            NameChanges.Renamed renamed = names.renamed().get();
            return new EditWords("rename container " + renamed.old() + in + " to " + renamed.now(),
                    "name of container " + renamed.index() + in);
        }
        if (!names.added().isEmpty() && names.removed().isEmpty()) {
            return EditWords.act("add " + containers(names.added()) + in);
        }
        if (!names.removed().isEmpty() && names.added().isEmpty()) {
            return EditWords.act("remove " + containers(names.removed()) + in);
        }
        if (names.isReordered()) {
            return EditWords.act("move containers" + in);
        }
        return inContainers(before.containers(), after.containers(), in);
    }

    private static EditWords inContainers(List<ContainerMapping> before, List<ContainerMapping> after, String in) {
        int[] changed = before.size() == after.size()
                ? IntStream.range(0, after.size()).filter(i -> !before.get(i).equals(after.get(i))).toArray()
                : new int[0];
        return changed.length == 1
                ? ContainerWords.of(before.get(changed[0]), after.get(changed[0]), in)
                : EditWords.act("change the containers" + in);
    }

    private static String containers(List<String> names) {
        return (names.size() == 1 ? "container " : "") + NameChanges.counted(names, "containers");
    }
}
