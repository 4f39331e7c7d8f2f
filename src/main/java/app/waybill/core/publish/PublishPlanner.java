package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.workspace.ServiceMapping;

/// Looks at where bundles would go and says what publishing them would do. Writes nothing.
public final class PublishPlanner {
    private final TargetResolver resolver;
    private final BundlePlanner planner;

    /// A planner that looks through these gateways.
    public PublishPlanner(ObjectGateway objects, ProfileGateway identities, KnownProfiles profiles) {
        this.resolver = new TargetResolver(objects, identities);
        this.planner = new BundlePlanner(profiles);
    }

    /// The plan for services, all looked at at once. `all` are the services of their workspace, whether they are planned
    /// or not: no two of them can have one place. To cancel, interrupt the thread.
    public PublishPlan plan(Collection<RenderedService> services, Collection<ServiceMapping> all)
            throws InterruptedException {
        List<TargetQuestion> questions = services.stream().filter(service -> planner.leftOut(service, all).isEmpty())
                .flatMap(service -> planner.question(service.mapping()).stream()).toList();
        Map<TargetQuestion, TargetAnswer> answers = resolver.resolve(questions);
        return new PublishPlan(services.stream().map(service -> planner.plan(service, all, answers)).toList());
    }
}
