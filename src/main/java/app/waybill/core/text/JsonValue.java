package app.waybill.core.text;

import java.util.Optional;

/// A JSON value with its place in the text that it was read from.
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /// Where the value stands, brackets and quotes included.
    Place place();

    /// What the value is, as a message would say it: "an object", "a string".
    String kind();

    /// The text of a string value, empty for any other kind.
    default Optional<String> asString() {
        return this instanceof JsonString string ? Optional.of(string.value()) : Optional.empty();
    }

    /// This value as an object, empty for any other kind.
    default Optional<JsonObject> asObject() {
        return this instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /// This value as an array, empty for any other kind.
    default Optional<JsonArray> asArray() {
        return this instanceof JsonArray array ? Optional.of(array) : Optional.empty();
    }
}
