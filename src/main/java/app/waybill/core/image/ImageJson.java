package app.waybill.core.image;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Place;

/// An image as JSON, the same on the command line and on the clipboard: `profile`, `region`, `registryId`, `repository`,
/// `repositoryUri`, `digest`, `tags`, `pushedAt` (ISO 8601, UTC), `sizeBytes`, `mediaType` and `status` (ECR's
/// `ACTIVE`, `ARCHIVED`, `ACTIVATING`). What ECR does not say is null.
public final class ImageJson {
    private ImageJson() {
    }

    /// The object of an image of that repository.
    public static JsonObject of(Repository repository, Image image) {
        return JsonObject.of(text("profile", repository.profile()), text("region", repository.region()),
                text("registryId", repository.registryId()), text("repository", repository.name()),
                text("repositoryUri", repository.uri()), text("digest", image.digest().value()),
                JsonMember.of("tags", JsonArray.of(image.tags().stream().map(JsonString::of).toList())),
                JsonMember.of("pushedAt", orNull(image.pushedAt(), Instant::toString)),
                JsonMember.of("sizeBytes", JsonNumber.of(image.sizeBytes())),
                JsonMember.of("mediaType", orNull(image.mediaType(), Function.identity())),
                text("status", image.status().name()));
    }

    private static JsonMember text(String name, String value) {
        return JsonMember.of(name, JsonString.of(value));
    }

    private static <T> JsonValue orNull(@Nullable T value, Function<T, String> text) {
        return value == null ? new JsonNull(Place.NONE) : JsonString.of(text.apply(value));
    }
}
