package app.waybill.core.text;

import java.util.List;

/// A JSON array.
public record JsonArray(List<JsonValue> elements, Place place) implements JsonValue {
    /// Keeps an unchangeable copy of the elements.
    public JsonArray {
        elements = List.copyOf(elements);
    }

    /// An array that was made, not read.
    public static JsonArray of(List<? extends JsonValue> elements) {
        return new JsonArray(List.copyOf(elements), Place.NONE);
    }

    @Override
    public String kind() {
        return "an array";
    }
}
