package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// One deployment of a service: `role` is `PRIMARY` for the newest, `ACTIVE` for one whose tasks go. `reason` is what ECS
/// says about the state of its rollout
/// ([API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html)).
public record Deployment(String id, String role, String taskDefinition, int desired, int running, int pending,
        int failed, State state, @Nullable String reason) {
    /// Whether its tasks are to stay.
    public boolean isPrimary() {
        return role.equals("PRIMARY");
    }

    /// The family and the revision of its task definition: `orders-api:129`.
    public String task() {
        return taskDefinition.substring(taskDefinition.lastIndexOf('/') + 1);
    }

    /// How a rollout stands.
    public enum State {
        /// Tasks are replaced.
        IN_PROGRESS,
        /// All tasks run.
        COMPLETED,
        /// The circuit breaker, or an alarm, ended it.
        FAILED,
        /// ECS does not say, as of services whose tasks somebody else replaces.
        UNKNOWN
    }
}
