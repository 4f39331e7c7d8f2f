package app.waybill.core.pipeline.shape;

import app.waybill.core.text.JsonNode;

/// A member of a pipeline or of one of its parts that the API knows, where it stands.
public record ShapedMember(ShapedObject owner, Member member, JsonNode node) {}
