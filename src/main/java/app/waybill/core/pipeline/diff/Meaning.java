package app.waybill.core.pipeline.diff;

import java.util.stream.Collectors;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNull;

/// What a value means, as a text that is the same however it is written: members in any order, a number or a text of it.
final class Meaning {
    private Meaning() {
    }

    /// The text.
    static String of(JsonNode node) {
        if (!node.members().isEmpty()) {
            return node.members().stream().map(member -> member.name() + "\u0000" + of(member)).sorted()
                    .collect(Collectors.joining("\u0001", "{", "}"));
        }
        return node.elements().isEmpty()
                ? node.spoken()
                : node.elements().stream().map(Meaning::of).collect(Collectors.joining("\u0001", "[", "]"));
    }

    /// Whether a value says no more than an absent one: `null`, an empty list or object.
    static boolean isNothing(JsonNode node) {
        return node.value() instanceof JsonNull || node.value().asArray().filter(list -> list.elements().isEmpty())
                .isPresent() || node.value().asObject().filter(object -> object.members().isEmpty()).isPresent();
    }
}
