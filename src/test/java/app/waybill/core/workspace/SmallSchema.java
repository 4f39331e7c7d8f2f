package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;

/// As much of JSON Schema as `docs/workspace.schema.json` uses. A keyword that it does not know is an error: so the
/// schema cannot say more than is checked here.
record SmallSchema(JsonObject root) {
    boolean accepts(JsonValue value) {
        return accepts(root, value);
    }

    private boolean accepts(JsonValue schema, JsonValue value) {
        return schema instanceof JsonBoolean literal
                ? literal.value()
                : ((JsonObject) schema).members().stream()
                        .allMatch(keyword -> holds((JsonObject) schema, keyword, value));
    }

    private boolean holds(JsonObject schema, JsonMember keyword, JsonValue value) {
        JsonValue rule = keyword.value();
        List<JsonMember> members = value.asObject().map(JsonObject::members).orElse(List.of());
        return switch (keyword.name()) {
            case "$schema", "title", "description", "default", "$defs" -> true;
            case "$ref" -> accepts(definition(text(rule).substring("#/$defs/".length())), value);
            case "type" -> value.kind().endsWith(text(rule));
            case "const" -> JsonWriter.compact(rule).equals(JsonWriter.compact(value));
            case "pattern" -> value.asString().stream().allMatch(it -> Pattern.compile(text(rule)).matcher(it).find());
            case "items" -> value.asArray().stream().flatMap(it -> it.elements().stream())
                    .allMatch(it -> accepts(rule, it));
            case "properties" -> members.stream().allMatch(member -> ((JsonObject) rule).get(member.name()).stream()
                    .allMatch(inner -> accepts(inner, member.value())));
            case "additionalProperties" -> members.stream()
                    .allMatch(member -> property(schema, member.name()).isPresent());
            case "required" -> ((JsonArray) rule).elements().stream()
                    .allMatch(name -> value.asObject().flatMap(it -> it.get(text(name))).isPresent());
            case "minProperties" -> members.size() >= 1;
            case "maxProperties" -> members.size() <= 1;
            case "oneOf" -> ((JsonArray) rule).elements().stream().filter(it -> accepts(it, value)).count() == 1;
            default -> throw new AssertionError("unknown keyword " + keyword.name());
        };
    }

    JsonObject definition(String name) {
        return root.get("$defs").flatMap(JsonValue::asObject).flatMap(it -> it.get(name))
                .flatMap(JsonValue::asObject).orElseThrow(() -> new AssertionError("no definition of " + name));
    }

    static Optional<JsonObject> property(JsonObject schema, String name) {
        return schema.get("properties").flatMap(JsonValue::asObject).flatMap(it -> it.get(name))
                .flatMap(JsonValue::asObject);
    }

    static String text(JsonValue value) {
        return ((JsonString) value).value();
    }
}
