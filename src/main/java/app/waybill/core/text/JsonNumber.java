package app.waybill.core.text;

/// A JSON number, kept as it was written so that nothing is lost in reading and writing.
public record JsonNumber(String literal, Place place) implements JsonValue {
    /// A whole number that was made, not read.
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value), Place.NONE);
    }

    @Override
    public String kind() {
        return "a number";
    }
}
