package app.waybill.core.text;

/// `true` or `false`.
public record JsonBoolean(boolean value, Place place) implements JsonValue {
    /// A literal that was made, not read.
    public static JsonBoolean of(boolean value) {
        return new JsonBoolean(value, Place.NONE);
    }

    @Override
    public String kind() {
        return value ? "true" : "false";
    }
}
