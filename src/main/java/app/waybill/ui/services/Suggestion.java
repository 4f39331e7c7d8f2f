package app.waybill.ui.services;

import java.util.Optional;

import app.waybill.core.definitions.DefinitionsRule;
import app.waybill.core.publish.PublishRule;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// What would obviously help with a finding: its name as an act, and doing it.
record Suggestion(String label, Runnable apply) {
    /// What helps; empty where nothing is obvious.
    static Optional<Suggestion> of(ServiceFinding found, ServiceMapping mapping, ContainerEdits edits) {
        String rule = found.finding().rule();
        boolean byTag = rule.equals(DefinitionsRule.IMAGE_TAG_MUTABLE.card().id())
                || rule.equals(PublishRule.IMAGE_UNTAGGED.card().id());
        return byTag
                ? found.container().filter(container -> isWrittenByTag(mapping, container)).map(
                        container -> new Suggestion("Write digest instead",
                                () -> edits.write(container, WriteAs.DIGEST)))
                : Optional.empty();
    }

    private static boolean isWrittenByTag(ServiceMapping mapping, String container) {
        return mapping.containers().stream().anyMatch(it -> it.name().equals(container)
                && it instanceof FromEcr ecr && ecr.write() == WriteAs.TAG);
    }
}
