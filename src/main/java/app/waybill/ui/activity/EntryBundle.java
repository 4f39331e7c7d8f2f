package app.waybill.ui.activity;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.Workspace;

/// The service whose bundle an entry of the journal is about.
final class EntryBundle {
    private EntryBundle() {
    }

    /// The service of the workspace that is published at that place; where there is none, one of which no more is known
    /// than the entry tells.
    static ServiceMapping of(JournalEntry entry, Workspace workspace) {
        ObjectRef object = entry.object();
        PublishTarget place = new PublishTarget(object.scope().profile(), object.scope().region(), object.bucket(),
                object.key(), PublishTarget.DEFAULT_FILE_NAME, JsonObject.of());
        return workspace.services().stream().filter(service -> service.publish().filter(place::isSamePlace).isPresent())
                .findFirst().orElseGet(() -> ServiceMapping.named(entry.service()).withPublish(place));
    }
}
