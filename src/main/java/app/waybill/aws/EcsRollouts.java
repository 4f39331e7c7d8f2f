package app.waybill.aws;

import java.util.List;
import java.util.stream.Stream;

import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.DescribeServicesRequest;
import software.amazon.awssdk.services.ecs.model.DesiredStatus;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.RolloutGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;

/// How ECS replaces tasks: one call tells of the service, up to four of its tasks.
final class EcsRollouts implements RolloutGateway {
    private static final String DESCRIBE = "ecs:DescribeServices";

    private final Clients clients;

    EcsRollouts(Clients clients) {
        this.clients = clients;
    }

    @Override
    public ServiceRollout rollout(ServiceRef service) {
        DescribeServicesRequest request = DescribeServicesRequest.builder().cluster(service.cluster().name())
                .services(service.name()).build();
        return connection(service).call(DESCRIBE, service.name(),
                ecs -> ecs.describeServices(request).services().stream().findFirst()
                        .map(found -> RolloutAnswers.rollout(service, found)).orElseThrow(() -> missing(service)));
    }

    @Override
    public List<ServiceTask> tasks(ServiceRef service) {
        return Stream.of(DesiredStatus.RUNNING, DesiredStatus.STOPPED)
                .flatMap(wanted -> described(service, listed(service, wanted)).stream()).toList();
    }

    private List<String> listed(ServiceRef service, DesiredStatus wanted) {
        return connection(service).call("ecs:ListTasks", service.name(),
                ecs -> ecs.listTasks(ask -> ask.cluster(service.cluster().name()).serviceName(service.name())
                        .desiredStatus(wanted)).taskArns());
    }

    private List<ServiceTask> described(ServiceRef service, List<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : connection(service).call("ecs:DescribeTasks", service.name(),
                        ecs -> ecs.describeTasks(ask -> ask.cluster(service.cluster().name()).tasks(tasks)).tasks()
                                .stream().map(RolloutAnswers::task).toList());
    }

    private static CloudException missing(ServiceRef service) {
        return new CloudException.NotFound(
                new Call(service.scope().profile(), service.scope().region(), DESCRIBE, service.name()),
                "the cluster " + service.cluster().name() + " has no such service",
                "Check the names of the cluster and the service in 'ecs', the profile and the Region.", null);
    }

    private Connection<EcsClient> connection(ServiceRef service) {
        return clients.ecs(service.scope());
    }
}
