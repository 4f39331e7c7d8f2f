package app.waybill.core.text;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A text that was read as JSON: the root value as far as it could be read, and the problems met on the way. The text
/// is JSON exactly if there is no problem.
public record JsonDocument(String text, @Nullable JsonValue rootOrNull, List<JsonProblem> problems) {
    /// Keeps an unchangeable copy of the problems.
    public JsonDocument {
        problems = List.copyOf(problems);
    }

    /// The value of the whole text; empty where nothing could be read.
    public Optional<JsonValue> root() {
        return Optional.ofNullable(rootOrNull);
    }

    /// The place where a pointer's target begins: a member's name, an array element, or the root value. Empty when the
    /// pointer leads nowhere.
    public Optional<Place> placeOf(JsonPointer pointer) {
        JsonValue value = rootOrNull;
        Place place = value == null ? null : value.place();
        for (String raw : pointer.text().isEmpty() ? new String[0] : pointer.text().substring(1).split("/", -1)) {
            String step = raw.replace("~1", "/").replace("~0", "~");
            switch (value) {
                case JsonObject object -> {
                    JsonMember member = object.member(step).orElse(null);
                    value = member == null ? null : member.value();
                    place = member == null ? null : member.namePlace();
                }
                case JsonArray array -> {
                    int index = step.matches("\\d{1,9}") ? Integer.parseInt(step) : Integer.MAX_VALUE;
                    value = index < array.elements().size() ? array.elements().get(index) : null;
                    place = value == null ? null : value.place();
                }
                case null, default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.ofNullable(place);
    }
}
