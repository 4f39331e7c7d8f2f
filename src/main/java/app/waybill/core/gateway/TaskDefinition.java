package app.waybill.core.gateway;

import java.util.List;

/// A revision of a task definition: its containers, and the platform on which they run, in ECS's words
/// ([RuntimePlatform](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html)). Where it says
/// nothing, that is `LINUX` on `X86_64`.
public record TaskDefinition(String arn, List<Container> containers, String operatingSystem, String architecture) {
    /// A container and the image that it names.
    public record Container(String name, String image) {}

    /// Keeps an unchangeable copy of the containers.
    public TaskDefinition {
        containers = List.copyOf(containers);
    }

    /// The family and the revision: `orders-api:128`.
    public String shortName() {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
