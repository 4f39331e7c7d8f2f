package app.waybill.core.status;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServicePlan;

/// How a service stands: what it would publish, what that would change, each of its containers, and what the cloud said no
/// to.
public record ServiceStatus(RenderedService service, ServicePlan plan, List<ContainerStatus> containers,
        List<CloudException> failures) {
    /// Keeps unchangeable copies of the lists.
    public ServiceStatus {
        containers = List.copyOf(containers);
        failures = List.copyOf(failures);
    }

    /// The worst state of its containers.
    public State state() {
        return worst().map(ContainerStatus::state).orElse(State.UNMAPPED);
    }

    /// The container that stands worst, the first of several.
    public Optional<ContainerStatus> worst() {
        return containers.stream().min(Comparator.comparing(ContainerStatus::state));
    }
}
