package app.waybill.core.gateway;

/// Names an ECS cluster as seen through a profile and a Region.
public record ClusterRef(Scope scope, String name) {
    /// Where the AWS console shows the logs of one of its tasks.
    public String taskLogs(String task) {
        return ConsolePage.of(scope.region(), "ecs/v2/clusters/" + name + "/tasks/" + task + "/logs");
    }
}
