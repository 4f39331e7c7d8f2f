package app.waybill.core.workspace.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;

/// Words for what differs between two workspaces: services that came, went or moved, else what differs in them.
final class WorkspaceWords {
    private WorkspaceWords() {
    }

    static EditWords of(Workspace before, Workspace after) {
        NameChanges names = NameChanges.of(before.services(), after.services(), ServiceMapping::name);
        if (names.renamed().isPresent()) {
            return EditWords.act(
                    "rename service " + names.renamed().get().old() + " to " + names.renamed().get().now());
        }
        if (!names.removed().isEmpty() && !names.added().isEmpty()) {
            return EditWords.act("replace services");
        }
        if (!names.added().isEmpty()) {
            return EditWords.act("add " + services(names.added()));
        }
        if (!names.removed().isEmpty()) {
            return EditWords.act("remove " + services(names.removed()));
        }
        if (names.isReordered()) {
            return EditWords.act("move services");
        }
        return inServices(before, after);
    }

    private static EditWords inServices(Workspace before, Workspace after) {
        Map<String, ServiceMapping> old = new HashMap<>();
        before.services().forEach(service -> old.put(service.name(), service));
        List<ServiceMapping> changed = after.services().stream()
                .filter(service -> !service.equals(old.get(service.name()))).toList();
        ServiceMapping was = changed.size() == 1 ? old.get(changed.getFirst().name()) : null;
        return was == null
                ? EditWords.act("change " + changed.size() + " services")
                : ServiceWords.of(was, changed.getFirst());
    }

    private static String services(List<String> names) {
        return (names.size() == 1 ? "service " : "") + NameChanges.counted(names, "services");
    }
}
