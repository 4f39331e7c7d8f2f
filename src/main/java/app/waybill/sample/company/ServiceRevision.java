package app.waybill.sample.company;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// A service revision in the shape of ECS's DescribeServiceRevisions
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html)).
public record ServiceRevision(String serviceRevisionArn, String serviceArn, String clusterArn, String taskDefinition,
        String launchType, String platformVersion, List<ContainerImage> containerImages, Instant createdAt) {

    /// What a deployment of a service made run with a task definition.
    public static ServiceRevision of(String arn, EcsService service, TaskDefinition task, Instant created) {
        return new ServiceRevision(arn, service.serviceArn(), service.clusterArn(), task.taskDefinitionArn(),
                service.launchType(), service.platformVersion(),
                task.containerDefinitions().stream()
                        .map(container -> ContainerImage.of(container.name(), container.image())).toList(),
                created);
    }

    /// The ARN of the revision of a service that runs a revision of its task definition.
    public static String arn(EcsService service, int task) {
        return service.serviceArn().replace(":service/", ":service-revision/") + "/%019d".formatted(task);
    }

    /// What a container runs.
    public record ContainerImage(String containerName, String image, String imageDigest) {
        /// An image that is named by its digest has that one; another gets one of its own.
        public static ContainerImage of(String name, String image) {
            int at = image.indexOf('@');
            return new ContainerImage(name, image, at < 0
                    ? Hashes.digest(image.getBytes(StandardCharsets.UTF_8))
                    : image.substring(at + 1));
        }
    }
}
