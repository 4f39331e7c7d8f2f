package app.waybill.sample.company;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A task in the shape of ECS's DescribeTasks
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html)).
public record EcsTask(String taskArn, String clusterArn, String taskDefinitionArn, String lastStatus,
        String desiredStatus, String healthStatus, @Nullable String stoppedReason, String startedBy,
        List<Container> containers) {
    /// A container of a task.
    public record Container(String name, String image, @Nullable String imageDigest, String lastStatus,
            @Nullable Integer exitCode, @Nullable String reason) {}
}
