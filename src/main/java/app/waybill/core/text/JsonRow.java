package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A JSON object for scripts: every member is always there, `null` where nothing is known.
public final class JsonRow {
    private final List<JsonMember> members = new ArrayList<>();

    /// Adds a member.
    public JsonRow put(String name, JsonValue value) {
        members.add(JsonMember.of(name, value));
        return this;
    }

    /// Adds a text, or `null`.
    public JsonRow put(String name, @Nullable Object text) {
        return put(name, text == null ? new JsonNull(Place.NONE) : JsonString.of(text.toString()));
    }

    /// Adds a number.
    public JsonRow put(String name, long number) {
        return put(name, JsonNumber.of(number));
    }

    /// Adds `true` or `false`.
    public JsonRow put(String name, boolean truth) {
        return put(name, JsonBoolean.of(truth));
    }

    /// Adds an array of texts.
    public JsonRow put(String name, List<String> texts) {
        return put(name, JsonArray.of(texts.stream().map(JsonString::of).toList()));
    }

    /// The object with all members that were added, in that order.
    public JsonObject object() {
        return JsonObject.of(members.toArray(JsonMember[]::new));
    }
}
