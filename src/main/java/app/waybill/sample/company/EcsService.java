package app.waybill.sample.company;

import java.time.Instant;
import java.util.List;

/// A service in the shape of ECS's DescribeServices
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html)).
public record EcsService(String serviceArn, String serviceName, String clusterArn, String status, int desiredCount,
        int runningCount, int pendingCount, String launchType, String platformVersion, String taskDefinition,
        List<Deployment> deployments, List<CurrentRevision> currentServiceRevisions,
        DeploymentController deploymentController, String schedulingStrategy,
        Instant createdAt, List<Event> events) {
    /// The service with other deployments, whose primary one tells the task definition.
    public EcsService deployed(int running, int pending, List<Deployment> newDeployments,
            List<CurrentRevision> revisions, List<Event> newEvents) {
        return new EcsService(serviceArn, serviceName, clusterArn, status, desiredCount, running, pending, launchType,
                platformVersion, newDeployments.getFirst().taskDefinition(), newDeployments, revisions,
                deploymentController, schedulingStrategy, createdAt, newEvents);
    }

    /// What ECS says about the service.
    public record Event(String id, Instant createdAt, String message) {}

    /// A deployment, of which a service at rest has one.
    public record Deployment(String id, String status, String taskDefinition, int desiredCount, int runningCount,
            int pendingCount, int failedTasks, String launchType, String rolloutState, String rolloutStateReason,
            Instant createdAt, Instant updatedAt) {}

    /// A service revision of which tasks run.
    public record CurrentRevision(String arn, int requestedTaskCount, int runningTaskCount, int pendingTaskCount) {}

    /// Who replaces the tasks.
    public record DeploymentController(String type) {}
}
