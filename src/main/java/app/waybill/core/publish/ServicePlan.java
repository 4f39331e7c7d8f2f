package app.waybill.core.publish;

import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Versioning;

/// What publishing would do for one service.
public sealed interface ServicePlan {
    /// The service.
    RenderedService service();

    /// The bundle would be written. `notices` are sentences that the operator must have seen: what could not be looked
    /// at, or what is odd about what is there.
    record Upload(RenderedService service, BundleTarget target, Published before, PlannedBundle bundle,
            List<ContainerChange> changes, List<String> notices) implements ServicePlan {
        /// Keeps unchangeable copies of the lists.
        public Upload {
            changes = List.copyOf(changes);
            notices = List.copyOf(notices);
        }

        /// How to undo it, in a sentence.
        public String undo() {
            Optional<String> version = before.versionId();
            return switch (before) {
                case Published.Nothing _ -> "There is nothing under the key now; to undo it, delete the new version.";
                case Published.Holds _ when version.isPresent() ->
                    "To undo it, restore version " + version.get() + ".";
                case Published.Holds _ -> "It cannot be undone: the bucket keeps no versions.";
                case Published.Unseen _ when target.versioningOrNull() == Versioning.ENABLED ->
                    "To undo it, restore the version before; which one that is could not be read.";
                case Published.Unseen _ -> "Whether it can be undone is not known.";
            };
        }
    }

    /// The same image definitions are published already: nothing would be written.
    record UpToDate(RenderedService service, BundleTarget target, Published before) implements ServicePlan {}

    /// What would be done is not known before S3 has answered what is there.
    record Awaited(RenderedService service) implements ServicePlan {}

    /// Nothing would be written, for these reasons. `failures` are what the cloud said no to; they are among the reasons.
    record LeftOut(RenderedService service, List<String> reasons, List<CloudException> failures)
            implements
                ServicePlan {
        /// Keeps unchangeable copies of the lists.
        public LeftOut {
            reasons = List.copyOf(reasons);
            failures = List.copyOf(failures);
        }

        static LeftOut because(RenderedService service, String reason) {
            return new LeftOut(service, List.of(reason), List.of());
        }

        static LeftOut because(RenderedService service, CloudException failure) {
            return new LeftOut(service, List.of(failure.getMessage() + ". " + failure.advice()), List.of(failure));
        }
    }
}
