package app.waybill.core.pipeline.diff;

import app.waybill.core.pipeline.Secrets;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.Place;

/// Values as they may be shown: JSON on one line, with secrets masked.
final class Masked {
    private Masked() {
    }

    /// The value of that member.
    static String of(JsonNode node) {
        return JsonWriter.compact(masked(node.name(), node.value()));
    }

    /// A value that is a secret.
    static String secret(JsonNode node) {
        return JsonWriter.compact(JsonString.of(Secrets.maskValue(node.spoken())));
    }

    /// Whether a member of that name holds a secret, or its text does by its looks.
    static boolean isSecret(JsonNode node) {
        return Secrets.isSecretName(node.name())
                || node.text().filter(text -> !Secrets.maskText(text).equals(text)).isPresent();
    }

    /// Whether an object is a variable that is named like a secret.
    static boolean isSecretVariable(JsonNode object) {
        return object.text("name").filter(Secrets::isSecretName).isPresent();
    }

    /// Whether a member of a variable is its value.
    static boolean isVariableValue(String member) {
        return member.equals("value") || member.equals("defaultValue");
    }

    private static JsonValue masked(String name, JsonValue value) {
        return switch (value) {
            case JsonObject object -> masked(object);
            case JsonArray array -> JsonArray.of(array.elements().stream().map(each -> masked(name, each)).toList());
            default -> plain(name, value);
        };
    }

    private static JsonObject masked(JsonObject object) {
        boolean secret = object.get("name").flatMap(JsonValue::asString).filter(Secrets::isSecretName).isPresent();
        return new JsonObject(object.members().stream().map(member -> JsonMember.of(member.name(),
                masked(secret && isVariableValue(member.name()) ? "secret" : member.name(), member.value())))
                .toList(), Place.NONE);
    }

    private static JsonValue plain(String name, JsonValue value) {
        String text = value.asString().orElseGet(() -> JsonWriter.compact(value));
        String masked = Secrets.isSecretName(name) ? Secrets.maskValue(text) : Secrets.maskText(text);
        return masked.equals(text) ? value : JsonString.of(masked);
    }
}
