package app.waybill.core.publish;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.Versioning;

/// A bundle that would be put under a key: a new one, or one that was there before.
public sealed interface BundleWrite permits ServicePlan.Upload, RestorePlan.Restore {
    /// The name of the service in the workspace.
    String serviceName();

    /// Where the bundle would go.
    BundleTarget target();

    /// What lies there now.
    Published before();

    /// The zip.
    PlannedBundle bundle();

    /// What the file in it says.
    ImageDefinitions definitions();

    /// The user metadata that would be written with it; `workspace` names the workspace file, null where there is none.
    Map<String, String> metadata(@Nullable String workspace);

    /// What the journal calls it once it is done.
    JournalEntry.Result done();

    /// How to undo it, in a sentence.
    default String undo() {
        Optional<String> version = before().versionId();
        return switch (before()) {
            case Published.Nothing _ -> "There is nothing under the key now; to undo it, delete the new version.";
            case Published.Holds _ when version.isPresent() -> "To undo it, restore version " + version.get() + ".";
            case Published.Holds _ -> "It cannot be undone: the bucket keeps no versions.";
            case Published.Unseen _ when target().versioningOrNull() == Versioning.ENABLED ->
                "To undo it, restore the version before; which one that is could not be read.";
            case Published.Unseen _ -> "Whether it can be undone is not known.";
        };
    }
}
