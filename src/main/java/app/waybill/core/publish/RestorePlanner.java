package app.waybill.core.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
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
        if (keepsNoVersions(seen.target())) {
            return impossible(service,
                    "the bucket " + seen.target().object().bucket() + " keeps no versions of what is "
                            + "written now: a pipeline would not notice it, and nothing could be undone");
        }
        return switch (OldVersion.of(cloud.objects(), seen.target(), versionId)) {
            case OldVersion.Unusable(String reason) -> impossible(service, reason);
            case OldVersion.Usable old -> plan(service, seen, old);
        };
    }

    /// Whether versions of a service's bundle could still run: what the checks before publishing say about each now, by
    /// its id. All are asked for at once; those that are no bundle are left out. To cancel, interrupt the thread.
    public Map<String, RenderedService> check(ServiceMapping service, Collection<PastBundle> bundles)
            throws InterruptedException {
        List<PastBundle> readable = bundles.stream().filter(bundle -> !bundle.definitions().entries().isEmpty())
                .toList();
        List<RenderedService> now = resolver.render(
                readable.stream().map(bundle -> new PastMapping(service).of(bundle.definitions())).toList());
        Map<String, RenderedService> byVersion = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            byVersion.put(readable.get(i).version().versionId(), now.get(i));
        }
        return byVersion;
    }

    private static RestorePlan impossible(ServiceMapping service, String reason) {
        return new RestorePlan.Impossible(service.name(), reason);
    }

    private static boolean keepsNoVersions(BundleTarget target) {
        return target.versioningOrNull() != Versioning.ENABLED && target.versioningOrNull() != null;
    }

    private RestorePlan plan(ServiceMapping service, TargetAnswer.Seen seen, OldVersion.Usable old)
            throws InterruptedException {
        PastBundle past = old.bundle();
        List<ContainerChange> changes = ContainerChange.between(seen.before().definitionsIfAny(), past.definitions());
        boolean same = seen.before() instanceof Published.Holds
                && changes.stream().allMatch(change -> change.kind() == ContainerChange.Kind.SAME);
        if (same) {
            return new RestorePlan.SameAlready(service.name(), seen.target());
        }
        RenderedService now = check(service, past);
        return new RestorePlan.Restore(service.name(), seen.target(), seen.before(), past,
                new PlannedBundle(old.bytes()), changes, now.findings(),
                Stream.concat(seen.notices().stream(), notices(now)).toList());
    }

    /// What the checks before publishing say about a version now.
    RenderedService check(ServiceMapping service, PastBundle past) throws InterruptedException {
        return resolver.render(List.of(new PastMapping(service).of(past.definitions()))).getFirst();
    }

    /// What the checks could not find out.
    static Stream<String> notices(RenderedService now) {
        return Stream.concat(now.notices().stream(),
                now.failures().stream().map(failure -> "Whether an image is still there could not be asked: "
                        + failure.getMessage() + ". " + failure.advice()));
    }
}
