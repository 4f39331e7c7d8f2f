package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Looks at where bundles would go and says what publishing them would do. Writes nothing.
public final class PublishPlanner {
    private final ObjectGateway objects;
    private final ProfileGateway identities;
    private final KnownProfiles profiles;

    /// A planner that looks through these gateways.
    public PublishPlanner(ObjectGateway objects, ProfileGateway identities, KnownProfiles profiles) {
        this.objects = objects;
        this.identities = identities;
        this.profiles = profiles;
    }

    /// The plan for services, all looked at at once. To cancel, interrupt the thread.
    public PublishPlan plan(Collection<RenderedService> services) throws InterruptedException {
        List<String> used = services.stream().filter(RenderedService::isPublishable)
                .flatMap(service -> service.mapping().publish().stream()).map(PublishTarget::profile).distinct()
                .toList();
        Map<String, Caller> callers = ParallelCalls.answers(used, this::caller);
        Map<String, List<String>> sharers = services.stream().filter(service -> service.mapping().publish().isPresent())
                .collect(Collectors.groupingBy(PublishPlanner::place,
                        Collectors.mapping(RenderedService::name, Collectors.toList())));
        return new PublishPlan(List.copyOf(ParallelCalls.answers(services, service -> plan(service, callers,
                sharers.getOrDefault(place(service), List.of()))).values()));
    }

    private static String place(RenderedService service) {
        return service.mapping().publish().map(target -> target.bucket() + "/" + target.key()).orElse("");
    }

    private ServicePlan plan(RenderedService service, Map<String, Caller> callers, List<String> sharers) {
        PublishTarget target = service.mapping().publish().orElse(null);
        if (!service.isPublishable()) {
            return unpublishable(service);
        }
        if (target == null) {
            return ServicePlan.LeftOut.because(service, "the workspace does not say where it is published");
        }
        if (sharers.size() > 1) {
            return ServicePlan.LeftOut.because(service, "s3://" + place(service) + " is the place of "
                    + String.join(" and ", sharers) + ": each service needs a key of its own");
        }
        Optional<Scope> scope = profiles.scope(target.profile(), target.region());
        if (scope.isEmpty()) {
            return ServicePlan.LeftOut.because(service, "the profile '" + target.profile()
                    + "' has no Region: say which one in 'publish', or set it in the profile");
        }
        ObjectRef object = new ObjectRef(scope.get(), target.bucket(), target.key());
        try {
            Optional<Identity> identity = Objects.requireNonNull(callers.get(target.profile())).identity();
            return new TargetLook(objects, object, target.fileName()).as(identity.orElse(null)).plan(service);
        } catch (CloudException e) {
            return ServicePlan.LeftOut.because(service, e);
        }
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

    private Caller caller(String profile) {
        try {
            return new Caller(identities.identity(profile), null);
        } catch (CloudException.SignInNeeded e) {
            return new Caller(null, e);
        } catch (CloudException _) {
            // Where STS cannot be reached, S3 may all the same; then nobody's ownership is checked.
            return new Caller(null, null);
        }
    }
}
