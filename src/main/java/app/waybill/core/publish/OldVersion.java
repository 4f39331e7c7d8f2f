package app.waybill.core.publish;

import java.util.List;
import java.util.Optional;

import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectVersion;

/// A version of a bundle that is to be deployed again.
sealed interface OldVersion {
    /// It is a bundle that a pipeline could deploy; `bytes` is its zip.
    record Usable(PastBundle bundle, byte[] bytes) implements OldVersion {}

    /// It cannot be deployed, because of this.
    record Unusable(String reason) implements OldVersion {}

    /// Looks at a version. Throws [CloudException].
    static OldVersion of(ObjectGateway objects, BundleTarget target, String versionId) {
        List<ObjectVersion> versions = objects.versions(target.object(), target.ownerOrNull());
        Optional<ObjectVersion> version = versions.stream().filter(it -> it.versionId().equals(versionId)).findFirst();
        if (version.isEmpty()) {
            return new Unusable(target.object().uri() + " has no version " + versionId
                    + (versions.isEmpty() ? ", nor any other" : "; its newest is " + versions.getFirst().versionId()));
        }
        PastBundle bundle = BundleHistory.version(objects, target, version.get());
        return switch (bundle.contents()) {
            case Published.Unseen(CloudException cause) -> throw cause;
            case Published.Nothing _ -> new Unusable("version " + versionId + " only says that the bundle was deleted");
            case Published.Holds holds when bundle.contents().definitions().filter(ReadDefinitions::hasErrors)
                    .isEmpty() && holds.definitionsOrNull() != null ->
                new Usable(bundle, holds.object().bytes());
            case Published.Holds holds -> new Unusable("version " + versionId + " is no bundle that a pipeline "
                    + "could deploy: " + holds.findings().getFirst().message());
        };
    }
}
