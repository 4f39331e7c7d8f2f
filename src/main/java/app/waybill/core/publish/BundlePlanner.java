package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Says what publishing a service would do, from what it would publish and what S3 answered, at once and without asking
/// anybody: also at every keystroke.
public record BundlePlanner(KnownProfiles profiles) {
    /// What must be asked to plan a service; empty where it has no target, or no Region is known to ask in.
    public Optional<TargetQuestion> question(ServiceMapping service) {
        return service.publish().flatMap(target -> profiles.scope(target.profile(), target.region())
                .map(scope -> new TargetQuestion(new ObjectRef(scope, target.bucket(), target.key()),
                        target.fileName())));
    }

    /// The plan for one service with the answers that there are. `all` are the services of its workspace: no two of them
    /// can have one place.
    public ServicePlan plan(RenderedService service, Collection<ServiceMapping> all,
            Map<TargetQuestion, TargetAnswer> answers) {
        return leftOut(service, all).orElseGet(() -> question(service.mapping()).map(answers::get)
                .map(answer -> planned(service, answer))
                .orElseGet(() -> new ServicePlan.Awaited(service)));
    }

    private static ServicePlan planned(RenderedService service, TargetAnswer answer) {
        return switch (answer) {
            case TargetAnswer.Failed(var cause) -> ServicePlan.LeftOut.because(service, cause);
            case TargetAnswer.Seen seen -> planned(service, seen);
        };
    }

    private static ServicePlan planned(RenderedService service, TargetAnswer.Seen seen) {
        BundleTarget target = seen.target();
        Optional<Remark> unversioned = unversioned(target);
        if (unversioned.isPresent()) {
            return ServicePlan.LeftOut.because(service,
                    unversioned.get().message() + " [" + unversioned.get().rule().card().id() + "]");
        }
        Published before = seen.before();
        List<ContainerChange> changes = ContainerChange.between(before.definitionsIfAny(), service.definitions());
        boolean same = before.definitions().filter(read -> !read.hasErrors()).isPresent()
                && changes.stream().allMatch(change -> change.kind() == ContainerChange.Kind.SAME);
        return same
                ? new ServicePlan.UpToDate(service, target, before)
                : new ServicePlan.Upload(service, target, before, PlannedBundle.of(service, target.fileName()),
                        changes, notices(service, seen));
    }

    private static Optional<Remark> unversioned(BundleTarget target) {
        Versioning versioning = target.versioningOrNull();
        return versioning == Versioning.OFF || versioning == Versioning.SUSPENDED
                ? Optional.of(new Remark(PublishRule.BUCKET_UNVERSIONED, "the bucket " + target.object().bucket()
                        + " keeps no versions (versioning is " + (versioning == Versioning.OFF ? "off" : "suspended")
                        + "): a pipeline cannot use it as its source, and nothing could be undone. Enable versioning"))
                : Optional.empty();
    }

    /// All that is found in a service: in what it would publish, and in the place where that goes.
    public List<ServiceFinding> findings(RenderedService service, Map<TargetQuestion, TargetAnswer> answers) {
        Stream<ServiceFinding> ofPlace = question(service.mapping()).map(answers::get)
                .filter(TargetAnswer.Seen.class::isInstance).map(TargetAnswer.Seen.class::cast)
                .flatMap(seen -> unversioned(seen.target())).stream().map(remark -> new ServiceFinding(null,
                        remark.rule().finding(remark.message(), JsonPointer.ROOT, Place.START)));
        return Stream.concat(ofPlace, service.findings().stream()).toList();
    }

    private static List<String> notices(RenderedService service, TargetAnswer.Seen seen) {
        return Stream.concat(seen.notices().stream(), service.notices().stream()).toList();
    }

    /// Why the service is left out whatever lies at its place; empty if it must be looked at.
    Optional<ServicePlan> leftOut(RenderedService service, Collection<ServiceMapping> all) {
        PublishTarget target = service.mapping().publish().orElse(null);
        if (!service.isPublishable()) {
            return Optional.of(unpublishable(service));
        }
        if (target == null) {
            return because(service, "the workspace does not say where it is published");
        }
        List<String> sharers = all.stream().filter(other -> other.publish().filter(target::isSamePlace).isPresent())
                .map(ServiceMapping::name).toList();
        if (sharers.size() > 1) {
            return because(service, "s3://" + target.bucket() + "/" + target.key() + " is the place of "
                    + String.join(" and ", sharers) + ": each service needs a key of its own");
        }
        return question(service.mapping()).isPresent()
                ? Optional.empty()
                : because(service, "the profile '" + target.profile()
                        + "' has no Region: say which one in 'publish', or set it in the profile");
    }

    private static Optional<ServicePlan> because(RenderedService service, String reason) {
        return Optional.of(ServicePlan.LeftOut.because(service, reason));
    }

    private static ServicePlan unpublishable(RenderedService service) {
        List<String> reasons = new ArrayList<>();
        service.errors().forEach(error -> reasons.add(error.container().map(it -> it + ": ").orElse("")
                + error.finding().message()));
        service.failures().forEach(failure -> reasons.add(failure.getMessage() + ". " + failure.advice()));
        if (!service.isAnswered()) {
            reasons.add("ECR has not answered yet which images are meant");
        }
        return new ServicePlan.LeftOut(service, reasons, service.failures());
    }
}
