package app.waybill.core.text;

import java.util.List;
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

    /// The values that stand directly inside this one, in their order; none in a plain one.
    default List<JsonValue> children() {
        if (this instanceof JsonObject object) {
            return object.members().stream().map(JsonMember::value).toList();
        }
        return this instanceof JsonArray array ? array.elements() : List.of();
    }

    /// The same value as if it had been made and not read: so values from different texts can be compared.
    default JsonValue withoutPlaces() {
        return switch (this) {
            case JsonObject object -> new JsonObject(object.members().stream()
                    .map(member -> JsonMember.of(member.name(), member.value().withoutPlaces())).toList(), Place.NONE);
            case JsonArray array -> JsonArray.of(array.elements().stream().map(JsonValue::withoutPlaces).toList());
            case JsonString string -> JsonString.of(string.value());
            case JsonNumber number -> new JsonNumber(number.literal(), Place.NONE);
            case JsonBoolean literal -> JsonBoolean.of(literal.value());
            case JsonNull _ -> new JsonNull(Place.NONE);
        };
    }
}
