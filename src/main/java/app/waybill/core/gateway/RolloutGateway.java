package app.waybill.core.gateway;

import java.util.List;

/// How ECS replaces the tasks of a service. Every method throws [CloudException].
public interface RolloutGateway {
    /// The service with its deployments and events, in one call; [CloudException.NotFound] if there is no such service.
    ServiceRollout rollout(ServiceRef service);

    /// Its tasks: those that run or start, and those that stopped within the last hour, as long as ECS keeps them
    /// ([API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html)). At most 100 of either.
    List<ServiceTask> tasks(ServiceRef service);
}
