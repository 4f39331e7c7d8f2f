package app.waybill.core.text;

/// `null`.
public record JsonNull(Place place) implements JsonValue {
    @Override
    public String kind() {
        return "null";
    }
}
