package app.waybill.core.text;

/// A change of a JSON text that leaves everything else in it as it stands. [JsonEditor] makes it.
public sealed interface JsonEdit {
    /// Gives a member or an element another value.
    record Replace(JsonNode node, JsonValue value) implements JsonEdit {}

    /// Gives a member another name.
    record Rename(JsonNode node, String name) implements JsonEdit {}

    /// Takes a member or an element away, with its comma.
    record Remove(JsonNode node) implements JsonEdit {}

    /// Gives an object one more member, behind those that it has.
    record Add(JsonNode object, String name, JsonValue value) implements JsonEdit {}

    /// Puts brackets around a value, so that it is the only element of an array.
    record Wrap(JsonNode node) implements JsonEdit {}
}
