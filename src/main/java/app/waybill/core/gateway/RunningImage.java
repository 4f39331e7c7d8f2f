package app.waybill.core.gateway;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;

/// What one container runs: the image as the task definition names it, and the digest that ECS took it for when the
/// deployment began; null where ECS does not tell
/// ([resolution](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html)).
public record RunningImage(String container, String image, @Nullable Digest digestOrNull) {
    /// The digest, where ECS tells it.
    public Optional<Digest> digest() {
        return Optional.ofNullable(digestOrNull);
    }
}
