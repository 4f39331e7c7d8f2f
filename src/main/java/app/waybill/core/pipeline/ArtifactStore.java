package app.waybill.core.pipeline;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonNode;

/// A bucket through which a pipeline's artifacts go; `region` is null for the single store of `artifactStore`.
public record ArtifactStore(JsonNode node, @Nullable String region) {
    /// The bucket's name.
    public Optional<String> location() {
        return node.text("location");
    }
}
