package app.waybill.sample.company;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A task definition in the shape of ECS's DescribeTaskDefinition
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html)).
public record TaskDefinition(String taskDefinitionArn, String family, int revision, String status,
        List<ContainerDefinition> containerDefinitions, String networkMode, List<String> requiresCompatibilities,
        String cpu, String memory, RuntimePlatform runtimePlatform, String executionRoleArn, Instant registeredAt) {

    /// The revision that CodePipeline's ECS action makes of it: the same with other images
    /// ([action](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html)).
    public TaskDefinition with(Map<String, String> images, int newRevision, Instant registered) {
        return new TaskDefinition(
                taskDefinitionArn.substring(0, taskDefinitionArn.lastIndexOf(':') + 1) + newRevision, family,
                newRevision, status,
                containerDefinitions.stream().map(container -> new ContainerDefinition(container.name(),
                        images.getOrDefault(container.name(), container.image()), container.cpu(),
                        container.essential())).toList(),
                networkMode, requiresCompatibilities, cpu, memory, runtimePlatform, executionRoleArn, registered);
    }

    /// One container of a task.
    public record ContainerDefinition(String name, String image, int cpu, boolean essential) {}

    /// What the task runs on: `X86_64` or `ARM64`.
    public record RuntimePlatform(String cpuArchitecture, String operatingSystemFamily) {}
}
