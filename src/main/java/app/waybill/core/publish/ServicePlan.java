package app.waybill.core.publish;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.CloudException;

/// What publishing would do for one service.
public sealed interface ServicePlan {
    /// The service.
    RenderedService service();

    /// The bundle would be written. `notices` are sentences that the operator must have seen: what could not be looked
    /// at, or what is odd about what is there.
    record Upload(RenderedService service, BundleTarget target, Published before, PlannedBundle bundle,
            List<ContainerChange> changes, List<String> notices) implements ServicePlan, BundleWrite {
        /// Keeps unchangeable copies of the lists.
        public Upload {
            changes = List.copyOf(changes);
            notices = List.copyOf(notices);
        }

        @Override
        public String serviceName() {
            return service.name();
        }

        @Override
        public ImageDefinitions definitions() {
            return service.definitions();
        }

        @Override
        public Map<String, String> metadata(@Nullable String workspace) {
            return RevisionNote.of(this, workspace);
        }

        @Override
        public JournalEntry.Result done() {
            return JournalEntry.Result.PUBLISHED;
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
