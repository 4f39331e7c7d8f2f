package app.waybill.sample.delivery;

import java.util.List;
import java.util.Optional;

import app.waybill.sample.company.Cluster;
import app.waybill.sample.company.EcsService;
import app.waybill.sample.company.EcsTask;
import app.waybill.sample.company.ServiceRevision;
import app.waybill.sample.company.Services;
import app.waybill.sample.company.TaskDefinition;

/// What runs in the company's ECS clusters, with all that its pipelines have deployed.
public final class LiveServices {
    private final Services services;
    private final Delivery delivery;

    /// The services as they were at the founding, and what was delivered since.
    public LiveServices(Services services, Delivery delivery) {
        this.services = services;
        this.delivery = delivery;
    }

    /// The services of a cluster, by name.
    public List<EcsService> of(Cluster cluster) {
        return services.of(cluster).stream().map(service -> stage(cluster, service).service()).toList();
    }

    /// A revision of a service's task definition; 0 means the newest.
    public Optional<TaskDefinition> taskDefinition(Cluster cluster, String family, int revision) {
        return services.of(cluster).stream().filter(service -> service.serviceName().equals(family)).findFirst()
                .flatMap(service -> stage(cluster, service).taskDefinition(revision))
                .or(() -> services.taskDefinition(cluster, family, revision));
    }

    /// A service revision by its ARN.
    public Optional<ServiceRevision> revision(Cluster cluster, String arn) {
        return services.revision(cluster, arn).or(() -> services.of(cluster).stream()
                .flatMap(service -> stage(cluster, service).revision(arn).stream()).findFirst());
    }

    /// The tasks of a service, those that stopped as well.
    public List<EcsTask> tasks(Cluster cluster, String name) {
        return services.of(cluster).stream().filter(service -> service.serviceName().equals(name)).findFirst()
                .map(service -> stage(cluster, service).tasks()).orElse(List.of());
    }

    private ServiceStage stage(Cluster cluster, EcsService service) {
        TaskDefinition first = services.taskDefinition(cluster, service.serviceName(), 0).orElseThrow();
        return new ServiceStage(service, first, delivery.rollouts(cluster.clusterName(), service.serviceName()),
                delivery.now());
    }
}
