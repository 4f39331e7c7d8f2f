package app.waybill.core.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;

/// What putting an old version of a bundle back would do. It becomes a new version: nothing of the history is lost.
public sealed interface RestorePlan {
    /// The old bundle would be written, byte for byte, only if the key still holds what it holds now. `bundle` are the
    /// bytes of `past`; `findings` say what the checks before publishing say about its images and containers now.
    record Restore(String serviceName, BundleTarget target, Published before, PastBundle past, PlannedBundle bundle,
            List<ContainerChange> changes, List<ServiceFinding> findings, List<String> notices)
            implements
                RestorePlan,
                BundleWrite {
        /// Keeps unchangeable copies of the lists.
        public Restore {
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
            notices = List.copyOf(notices);
        }

        /// The findings because of which the old version cannot run any more: it must not be restored unless the operator
        /// says so in spite of them.
        public List<ServiceFinding> errors() {
            return findings.stream().filter(ServiceFinding::isError).toList();
        }

        @Override
        public ImageDefinitions definitions() {
            return past.definitions();
        }

        @Override
        public Map<String, String> metadata(@Nullable String workspace) {
            Map<String, String> metadata = new LinkedHashMap<>(RevisionNote.of(this, workspace));
            metadata.put("waybill-restored-version", past.version().versionId());
            return metadata;
        }

        @Override
        public JournalEntry.Result done() {
            return JournalEntry.Result.RESTORED;
        }
    }

    /// The key holds these image definitions already: nothing would be written.
    record SameAlready(String serviceName, BundleTarget target) implements RestorePlan {}

    /// Nothing would be written, because of this.
    record Impossible(String serviceName, String reason) implements RestorePlan {}
}
