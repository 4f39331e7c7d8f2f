package app.waybill.aws;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Platform;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;

/// The manifest of a multi-platform image
/// ([image index](https://github.com/opencontainers/image-spec/blob/main/image-index.md)).
final class IndexManifest {
    static final List<String> MEDIA_TYPES = List.of("application/vnd.oci.image.index.v1+json",
            "application/vnd.docker.distribution.manifest.list.v2+json");

    private IndexManifest() {
    }

    /// The platforms that an index offers; empty if the manifest is none. What a builder attests about an image stands in
    /// the index too, under the platform `unknown/unknown`, and is no platform.
    static Optional<List<Platform>> platforms(String manifest) {
        return JsonReader.read(manifest).root().flatMap(JsonValue::asObject)
                .flatMap(index -> index.get("manifests")).flatMap(JsonValue::asArray)
                .map(JsonArray::elements)
                .map(members -> members.stream().flatMap(member -> member.asObject().stream())
                        .flatMap(IndexManifest::platform).toList());
    }

    private static Stream<Platform> platform(JsonObject member) {
        Optional<Digest> digest = text(member, "digest").flatMap(Digest::parse);
        Optional<JsonObject> platform = member.get("platform").flatMap(JsonValue::asObject);
        if (digest.isEmpty() || platform.isEmpty()) {
            return Stream.empty();
        }
        String os = text(platform.get(), "os").orElse("unknown");
        return os.equals("unknown")
                ? Stream.empty()
                : Stream.of(new Platform(os, text(platform.get(), "architecture").orElse("unknown"),
                        text(platform.get(), "variant").orElse(null), digest.get()));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name).flatMap(JsonValue::asString);
    }
}
