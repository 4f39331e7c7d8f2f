package app.waybill.core.pipeline;

import app.waybill.core.text.JsonNode;

/// An artifact's name where an action reads it or puts it out; `node` is the member `name`.
public record ArtifactUse(String name, JsonNode node) {}
