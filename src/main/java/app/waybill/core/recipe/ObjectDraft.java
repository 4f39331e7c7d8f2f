package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;

/// A JSON object in the making; members keep the order in which they come.
final class ObjectDraft {
    private final List<JsonMember> members = new ArrayList<>();

    ObjectDraft put(String name, JsonValue value) {
        members.add(JsonMember.of(name, value));
        return this;
    }

    ObjectDraft put(String name, String text) {
        return put(name, JsonString.of(text));
    }

    ObjectDraft put(String name, List<String> texts) {
        return put(name, JsonArray.of(texts.stream().map(JsonString::of).toList()));
    }

    ObjectDraft put(String name, ObjectDraft object) {
        return put(name, object.object());
    }

    ObjectDraft put(String name, Map<String, String> texts) {
        ObjectDraft inner = new ObjectDraft();
        texts.forEach(inner::put);
        return put(name, inner);
    }

    JsonObject object() {
        return JsonObject.of(members.toArray(JsonMember[]::new));
    }
}
