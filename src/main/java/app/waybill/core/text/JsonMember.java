package app.waybill.core.text;

/// A name and its value in an object; `namePlace` covers the name with its quotes.
public record JsonMember(String name, Place namePlace, JsonValue value) {
    /// A member that was made, not read.
    public static JsonMember of(String name, JsonValue value) {
        return new JsonMember(name, Place.NONE, value);
    }
}
