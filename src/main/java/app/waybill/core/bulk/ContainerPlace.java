package app.waybill.core.bulk;

import java.util.Collection;
import java.util.List;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;

/// A container and the service that it is in.
public record ContainerPlace(String service, ContainerMapping container) {
    /// Whether it takes an ECR image.
    public boolean isFromEcr() {
        return container instanceof ContainerMapping.FromEcr;
    }

    /// All containers of services, in their order.
    public static List<ContainerPlace> of(Collection<ServiceMapping> services) {
        return services.stream().flatMap(service -> service.containers().stream()
                .map(container -> new ContainerPlace(service.name(), container))).toList();
    }
}
