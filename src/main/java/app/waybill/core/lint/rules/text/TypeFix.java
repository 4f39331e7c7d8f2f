package app.waybill.core.lint.rules.text;

import java.util.Optional;
import java.util.regex.Pattern;

import app.waybill.core.lint.Fix;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;

/// Turns a value into the kind that the API asks for, where only one meaning is possible. Titles never quote the value: it
/// may be a secret.
final class TypeFix {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,8})");

    private TypeFix() {
    }

    static Optional<Fix> of(Member member, JsonNode node, ExpectedType expected) {
        if (node.value() instanceof JsonNull) {
            boolean whole = node.name().equals(member.name());
            return whole && member.required()
                    ? Optional.empty()
                    : Optional.of(Fix.of(whole ? "Remove the member" : "Remove the null", new JsonEdit.Remove(node)));
        }
        return switch (expected) {
            case TEXT -> text(member, node);
            case NUMBER -> node.text().filter(text -> WHOLE.matcher(text).matches())
                    .map(text -> Fix.of("Write it without quotes",
                            new JsonEdit.Replace(node, JsonNumber.of(Long.parseLong(text)))));
            case ARRAY -> ExpectedType.ofEach(member).fits(node.value())
                    ? Optional.of(Fix.of("Put it in brackets", new JsonEdit.Wrap(node)))
                    : Optional.empty();
            case OBJECT -> artifact(member, node);
        };
    }

    private static Optional<Fix> text(Member member, JsonNode node) {
        JsonValue value = node.value();
        boolean plain = value instanceof JsonNumber || value instanceof JsonBoolean;
        boolean nested = value instanceof JsonObject || value instanceof JsonArray;
        if (!plain && !(nested && member.form() == Member.Form.MAP)) {
            return Optional.empty();
        }
        return Optional.of(Fix.of(plain ? "Put it in quotes" : "Put the JSON into a string",
                new JsonEdit.Replace(node, JsonString.of(JsonWriter.compact(value)))));
    }

    /// The name of an artifact where the object around it was left out.
    private static Optional<Fix> artifact(Member member, JsonNode node) {
        return node.text().filter(_ -> member.type().endsWith("putArtifact") && member.form() == Member.Form.LIST)
                .map(name -> Fix.of("Put it into an object as its \"name\"", new JsonEdit.Replace(node,
                        JsonObject.of(JsonMember.of("name", JsonString.of(name))))));
    }
}
