package app.waybill.core.publish;

import java.util.Collection;
import java.util.List;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.workspace.ServiceMapping;

/// Makes image definitions of services with what ECR and ECS say now: all images and all services are asked for at once.
public final class ServiceResolver {
    private final Cloud cloud;
    private final KnownProfiles profiles;

    /// A resolver that asks through these gateways.
    public ServiceResolver(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.profiles = profiles;
    }

    /// The services as they would be published now. To cancel, interrupt the thread.
    public List<RenderedService> render(Collection<ServiceMapping> services) throws InterruptedException {
        return rendered(services, Questions.toRender(services, profiles));
    }

    /// The same, compared with the pipelines that are to deploy them, too.
    public List<RenderedService> renderToPublish(Collection<ServiceMapping> services) throws InterruptedException {
        return rendered(services, Questions.toRender(services, profiles).withPipelines(services, profiles));
    }

    private List<RenderedService> rendered(Collection<ServiceMapping> services, Questions questions)
            throws InterruptedException {
        Answers answers = questions.ask(cloud);
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        return services.stream().map(service -> renderer.render(service, answers)).toList();
    }
}
