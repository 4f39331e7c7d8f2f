package app.waybill.sample.company;

import java.time.Instant;
import java.util.List;

/// A task definition in the shape of ECS's DescribeTaskDefinition
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html)).
public record TaskDefinition(String taskDefinitionArn, String family, int revision, String status,
        List<ContainerDefinition> containerDefinitions, String networkMode, List<String> requiresCompatibilities,
        String cpu, String memory, RuntimePlatform runtimePlatform, String executionRoleArn, Instant registeredAt) {

    /// One container of a task.
    public record ContainerDefinition(String name, String image, int cpu, boolean essential) {}

    /// What the task runs on: `X86_64` or `ARM64`.
    public record RuntimePlatform(String cpuArchitecture, String operatingSystemFamily) {}
}
