package app.waybill.core.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A service while its tasks are replaced, or at rest. `events` are the newest first.
public record ServiceRollout(ServiceRef ref, int desired, int running, int pending, List<Deployment> deployments,
        List<Event> events) {
    /// Keeps unchangeable copies of the lists.
    public ServiceRollout {
        deployments = List.copyOf(deployments);
        events = List.copyOf(events);
    }

    /// The deployment whose tasks are to stay.
    public Optional<Deployment> primary() {
        return deployments.stream().filter(Deployment::isPrimary).findFirst();
    }

    /// A sentence of ECS about the service.
    public record Event(String id, Instant time, String message) {}
}
