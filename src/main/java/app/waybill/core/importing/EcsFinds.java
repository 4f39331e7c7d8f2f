package app.waybill.core.importing;

import java.util.List;
import java.util.Set;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.ServiceRef;

/// What was found in ECS: the services with what they run, the clusters that were listed to their end, all services that
/// are there in them, and what failed.
public record EcsFinds(List<FoundService> services, Set<ClusterRef> clusters, Set<ServiceRef> there,
        List<CloudException> failures) {
    /// Keeps unchangeable copies.
    public EcsFinds {
        services = List.copyOf(services);
        clusters = Set.copyOf(clusters);
        there = Set.copyOf(there);
        failures = List.copyOf(failures);
    }
}
