package app.waybill.core.pipeline.diff;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonNode;

/// Where what is compared stands in the two texts: at its own places, or, for JSON within a text, at that text's.
record Places(@Nullable JsonNode before, @Nullable JsonNode after) {
    /// Everything stands at its own place.
    static final Places OWN = new Places(null, null);

    /// The places within two texts.
    static Places within(Places outer, JsonNode before, JsonNode after) {
        return outer.before == null ? new Places(before, after) : outer;
    }

    Sighting before(JsonNode node, String shown) {
        return at(before == null ? node : before, shown);
    }

    Sighting after(JsonNode node, String shown) {
        return at(after == null ? node : after, shown);
    }

    static Sighting at(JsonNode node, String shown) {
        return new Sighting(node.path(), node.place(), shown);
    }
}
