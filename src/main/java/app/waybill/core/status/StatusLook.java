package app.waybill.core.status;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.ecs.ServiceLookup;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;

/// Asks ECR, S3 and ECS all that must be known to say how services stand. What fails hides nothing else.
public final class StatusLook {
    private final Cloud cloud;
    private final KnownProfiles profiles;

    /// A look through these gateways.
    public StatusLook(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.profiles = profiles;
    }

    /// How the chosen services stand; `all` are those of their workspace. To cancel, interrupt the thread.
    public List<ServiceStatus> at(List<ServiceMapping> chosen, Collection<ServiceMapping> all)
            throws InterruptedException {
        StatusFacts facts = new StatusFacts(profiles, images(chosen), targets(chosen), services(chosen));
        return chosen.stream().map(service -> facts.of(service, all)).toList();
    }

    private Map<ImageQuestion, ImageAnswer> images(List<ServiceMapping> chosen) throws InterruptedException {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        List<ImageQuestion> questions = chosen.stream().flatMap(service -> Stream.concat(
                renderer.questions(service).stream(), service.containers().stream()
                        .flatMap(container -> StatusFacts.newest(container, profiles).stream())))
                .toList();
        return new ImageResolver(cloud.images()).resolve(questions);
    }

    private Map<TargetQuestion, TargetAnswer> targets(List<ServiceMapping> chosen) throws InterruptedException {
        BundlePlanner planner = new BundlePlanner(profiles);
        return new TargetResolver(cloud.objects(), cloud.profiles())
                .resolve(chosen.stream().flatMap(service -> planner.question(service).stream()).toList());
    }

    private Map<ServiceRef, Answer<InUse>> services(List<ServiceMapping> chosen) throws InterruptedException {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        return new ServiceLookup(cloud.services())
                .inUse(chosen.stream().flatMap(service -> renderer.ref(service).stream()).toList());
    }
}
