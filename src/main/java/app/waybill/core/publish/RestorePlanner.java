package app.waybill.core.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.workspace.ServiceMapping;

/// Says what putting an old version of a bundle back would do, and asks whether that version can still run.
public final class RestorePlanner {
    private final Cloud cloud;
    private final ServiceResolver resolver;

    /// A planner that asks through these gateways.
    public RestorePlanner(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.resolver = new ServiceResolver(cloud, profiles);
    }

    /// The plan for a service whose place was looked at. Throws [CloudException] for what S3 says no to; what ECR and ECS
    /// say no to is a notice. To cancel, interrupt the thread.
    public RestorePlan plan(ServiceMapping service, TargetAnswer.Seen seen, String versionId)
            throws InterruptedException {
        BundleTarget target = seen.target();
        List<ObjectVersion> versions = cloud.objects().versions(target.object(), target.ownerOrNull());
        Optional<ObjectVersion> version = versions.stream().filter(it -> it.versionId().equals(versionId)).findFirst();
        if (version.isEmpty()) {
            return impossible(service, target.object().uri() + " has no version " + versionId
                    + (versions.isEmpty() ? ", nor any other" : "; its newest is " + versions.getFirst().versionId()));
        }
        Optional<String> reason = reason(target, version.get());
        return reason.isPresent()
                ? impossible(service, reason.get())
                : plan(service, seen, BundleHistory.version(cloud.objects(), target, version.get()));
    }

    private static RestorePlan impossible(ServiceMapping service, String reason) {
        return new RestorePlan.Impossible(service.name(), reason);
    }

    private static Optional<String> reason(BundleTarget target, ObjectVersion version) {
        if (version.kind() == ObjectVersion.Kind.DELETE_MARKER) {
            return Optional.of("version " + version.versionId() + " only says that the bundle was deleted");
        }
        return target.versioningOrNull() == Versioning.ENABLED || target.versioningOrNull() == null
                ? Optional.empty()
                : Optional.of("the bucket " + target.object().bucket() + " keeps no versions of what is written now: "
                        + "a pipeline would not notice it, and nothing could be undone");
    }

    private RestorePlan plan(ServiceMapping service, TargetAnswer.Seen seen, PastBundle past)
            throws InterruptedException {
        return switch (past.contents()) {
            case Published.Unseen(CloudException cause) -> throw cause;
            case Published.Nothing _ -> throw new IllegalArgumentException("a delete marker has no contents");
            case Published.Holds holds -> plan(service, seen, past, holds);
        };
    }

    private RestorePlan plan(ServiceMapping service, TargetAnswer.Seen seen, PastBundle past, Published.Holds holds)
            throws InterruptedException {
        Optional<ReadDefinitions> definitions = past.contents().definitions().filter(read -> !read.hasErrors());
        if (definitions.isEmpty()) {
            return impossible(service, "version " + past.version().versionId() + " is no bundle that a pipeline "
                    + "could deploy: " + holds.findings().getFirst().message());
        }
        List<ContainerChange> changes = ContainerChange.between(seen.before().definitionsIfAny(), past.definitions());
        boolean same = seen.before() instanceof Published.Holds
                && changes.stream().allMatch(change -> change.kind() == ContainerChange.Kind.SAME);
        if (same) {
            return new RestorePlan.SameAlready(service.name(), seen.target());
        }
        RenderedService now = resolver.render(List.of(new PastMapping(service).of(past.definitions()))).getFirst();
        return new RestorePlan.Restore(service.name(), seen.target(), seen.before(), past,
                new PlannedBundle(holds.object().bytes()), changes, now.findings(), notices(seen, now));
    }

    private static List<String> notices(TargetAnswer.Seen seen, RenderedService now) {
        return Stream.of(seen.notices().stream(), now.notices().stream(),
                now.failures().stream().map(failure -> "Whether an image is still there could not be asked: "
                        + failure.getMessage() + ". " + failure.advice()))
                .flatMap(notices -> notices).toList();
    }
}
