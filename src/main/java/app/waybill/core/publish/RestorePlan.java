package app.waybill.core.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.Versioning;

/// What putting an old version of a bundle back would do. It becomes a new version: nothing of the history is lost.
public sealed interface RestorePlan {
    /// The old bundle would be written, byte for byte, only if the key still holds what it holds now. `bundle` are the
    /// bytes of `past`.
    record Restore(String serviceName, BundleTarget target, Published before, PastBundle past, PlannedBundle bundle,
            List<ContainerChange> changes, List<String> notices) implements RestorePlan, BundleWrite {
        /// Keeps unchangeable copies of the lists.
        public Restore {
            changes = List.copyOf(changes);
            notices = List.copyOf(notices);
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

    /// The plan for a service whose place was looked at. Throws [CloudException].
    static RestorePlan of(String service, TargetAnswer.Seen seen, String versionId, ObjectGateway objects) {
        BundleTarget target = seen.target();
        List<ObjectVersion> versions = objects.versions(target.object(), target.ownerOrNull());
        Optional<ObjectVersion> version = versions.stream().filter(it -> it.versionId().equals(versionId)).findFirst();
        if (version.isEmpty()) {
            return new Impossible(service, target.object().uri() + " has no version " + versionId
                    + (versions.isEmpty() ? ", nor any other" : "; its newest is " + versions.getFirst().versionId()));
        }
        return impossible(target, version.get()).<RestorePlan>map(reason -> new Impossible(service, reason))
                .orElseGet(() -> of(service, seen, BundleHistory.version(objects, target, version.get())));
    }

    private static Optional<String> impossible(BundleTarget target, ObjectVersion version) {
        if (version.kind() == ObjectVersion.Kind.DELETE_MARKER) {
            return Optional.of("version " + version.versionId() + " only says that the bundle was deleted");
        }
        return target.versioningOrNull() == Versioning.ENABLED || target.versioningOrNull() == null
                ? Optional.empty()
                : Optional.of("the bucket " + target.object().bucket() + " keeps no versions of what is written now: "
                        + "a pipeline would not notice it, and nothing could be undone");
    }

    private static RestorePlan of(String service, TargetAnswer.Seen seen, PastBundle past) {
        return switch (past.contents()) {
            case Published.Unseen(CloudException cause) -> throw cause;
            case Published.Nothing _ -> throw new IllegalArgumentException("a delete marker has no contents");
            case Published.Holds holds -> of(service, seen, past, holds);
        };
    }

    private static RestorePlan of(String service, TargetAnswer.Seen seen, PastBundle past, Published.Holds holds) {
        Optional<ReadDefinitions> definitions = past.contents().definitions().filter(read -> !read.hasErrors());
        if (definitions.isEmpty()) {
            return new Impossible(service, "version " + past.version().versionId() + " is no bundle that a pipeline "
                    + "could deploy: " + holds.findings().getFirst().message());
        }
        List<ContainerChange> changes = ContainerChange.between(seen.before().definitionsIfAny(), past.definitions());
        StoredObject old = holds.object();
        boolean same = seen.before() instanceof Published.Holds
                && changes.stream().allMatch(change -> change.kind() == ContainerChange.Kind.SAME);
        return same
                ? new SameAlready(service, seen.target())
                : new Restore(service, seen.target(), seen.before(), past, new PlannedBundle(old.bytes()), changes,
                        seen.notices());
    }
}
