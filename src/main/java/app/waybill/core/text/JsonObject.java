package app.waybill.core.text;

import java.util.List;
import java.util.Optional;

/// A JSON object: its members in the order of the text, duplicates included.
public record JsonObject(List<JsonMember> members, Place place) implements JsonValue {
    /// Keeps an unchangeable copy of the members.
    public JsonObject {
        members = List.copyOf(members);
    }

    /// An object that was made, not read.
    public static JsonObject of(JsonMember... members) {
        return new JsonObject(List.of(members), Place.NONE);
    }

    /// The member of that name; where it stands several times, the last one, as JSON readers do.
    public Optional<JsonMember> member(String name) {
        return members.reversed().stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /// The value of the member of that name.
    public Optional<JsonValue> get(String name) {
        return member(name).map(JsonMember::value);
    }

    @Override
    public String kind() {
        return "an object";
    }
}
