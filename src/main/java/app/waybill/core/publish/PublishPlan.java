package app.waybill.core.publish;

import java.util.List;

import app.waybill.core.gateway.CloudException;

/// What publishing some services would do, service by service in the order of the workspace. Nothing is done before
/// [Publisher] applies it.
public record PublishPlan(List<ServicePlan> services) {
    /// Keeps an unchangeable copy of the services.
    public PublishPlan {
        services = List.copyOf(services);
    }

    /// The bundles that would be written.
    public List<ServicePlan.Upload> uploads() {
        return of(ServicePlan.Upload.class);
    }

    /// The services whose definitions are published already.
    public List<ServicePlan.UpToDate> upToDate() {
        return of(ServicePlan.UpToDate.class);
    }

    /// The services that are left out.
    public List<ServicePlan.LeftOut> leftOut() {
        return of(ServicePlan.LeftOut.class);
    }

    /// What the cloud said no to, each once.
    public List<CloudException> failures() {
        return leftOut().stream().flatMap(service -> service.failures().stream()).distinct().toList();
    }

    private <P extends ServicePlan> List<P> of(Class<P> kind) {
        return services.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
