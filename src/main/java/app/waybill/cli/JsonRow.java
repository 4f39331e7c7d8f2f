package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.Place;

/// A JSON object for scripts: every member is always there, `null` where nothing is known.
final class JsonRow {
    private final List<JsonMember> members = new ArrayList<>();

    JsonRow put(String name, JsonValue value) {
        members.add(JsonMember.of(name, value));
        return this;
    }

    JsonRow put(String name, @Nullable Object text) {
        return put(name, text == null ? new JsonNull(Place.NONE) : JsonString.of(text.toString()));
    }

    JsonRow put(String name, long number) {
        return put(name, JsonNumber.of(number));
    }

    JsonRow put(String name, boolean truth) {
        return put(name, JsonBoolean.of(truth));
    }

    JsonRow put(String name, List<String> texts) {
        return put(name, JsonArray.of(texts.stream().map(JsonString::of).toList()));
    }

    JsonObject object() {
        return JsonObject.of(members.toArray(JsonMember[]::new));
    }
}
