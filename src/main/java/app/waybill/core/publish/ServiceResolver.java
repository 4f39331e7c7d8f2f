package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.ecs.ServiceLookup;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.workspace.ServiceMapping;

/// Makes image definitions of services with what ECR and ECS say now: all images and all services are asked for at once.
public final class ServiceResolver {
    private final Cloud cloud;
    private final ServiceRenderer renderer;

    /// A resolver that asks through these gateways.
    public ServiceResolver(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.renderer = new ServiceRenderer(profiles);
    }

    /// The services as they would be published now. To cancel, interrupt the thread.
    public List<RenderedService> render(Collection<ServiceMapping> services) throws InterruptedException {
        Map<ImageQuestion, ImageAnswer> images = new ImageResolver(cloud.images())
                .resolve(services.stream().flatMap(service -> renderer.questions(service).stream()).toList());
        Map<ServiceRef, Answer<InUse>> inUse = new ServiceLookup(cloud.services())
                .inUse(services.stream().flatMap(service -> renderer.ref(service).stream()).toList());
        return services.stream().map(service -> renderer.render(service, images, inUse)).toList();
    }
}
