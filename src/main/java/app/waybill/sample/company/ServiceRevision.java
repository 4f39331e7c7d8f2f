package app.waybill.sample.company;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// A service revision in the shape of ECS's DescribeServiceRevisions
/// ([shape](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html)).
public record ServiceRevision(String serviceRevisionArn, String serviceArn, String clusterArn, String taskDefinition,
        String launchType, String platformVersion, List<ContainerImage> containerImages, Instant createdAt) {

    /// What a container runs.
    public record ContainerImage(String containerName, String image, String imageDigest) {
        /// An image that is named by its digest has that one; another gets one of its own.
        static ContainerImage of(String name, String image) {
            int at = image.indexOf('@');
            return new ContainerImage(name, image, at < 0
                    ? Hashes.digest(image.getBytes(StandardCharsets.UTF_8))
                    : image.substring(at + 1));
        }
    }
}
