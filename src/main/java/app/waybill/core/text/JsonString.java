package app.waybill.core.text;

/// A JSON string; `value` is without quotes and escapes.
public record JsonString(String value, Place place) implements JsonValue {
    /// A string that was made, not read.
    public static JsonString of(String value) {
        return new JsonString(value, Place.NONE);
    }

    @Override
    public String kind() {
        return "a string";
    }
}
