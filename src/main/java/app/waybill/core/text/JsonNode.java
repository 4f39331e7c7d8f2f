package app.waybill.core.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A value of a document together with the way to it: its pointer, and the place where its member's name, or the
/// array element itself, begins. `name` is the member's name, empty for an element and for the root. Questions about
/// a value of another kind than expected are answered with nothing, never with an error.
public record JsonNode(String name, JsonValue value, JsonPointer path, Place place) {
    /// The root of a document as far as it could be read.
    public static Optional<JsonNode> rootOf(JsonDocument document) {
        return document.root().map(root -> new JsonNode("", root, JsonPointer.ROOT, root.place()));
    }

    /// The member of that name; where it stands several times, the last one.
    public Optional<JsonNode> get(String member) {
        return value.asObject().flatMap(object -> object.member(member)).map(this::child);
    }

    /// All members in the order of the text; none if this is no object.
    public List<JsonNode> members() {
        return value.asObject().stream().flatMap(object -> object.members().stream()).map(this::child).toList();
    }

    /// All elements in their order; none if this is no array.
    public List<JsonNode> elements() {
        List<JsonValue> elements = value.asArray().map(JsonArray::elements).orElse(List.of());
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new JsonNode("", elements.get(i), path.then(i), elements.get(i).place())).toList();
    }

    /// The text of a string.
    public Optional<String> text() {
        return value.asString();
    }

    /// The text of the string member of that name.
    public Optional<String> text(String member) {
        return get(member).flatMap(JsonNode::text);
    }

    /// The value as one would say it: a string without its quotes, anything else as JSON on one line.
    public String spoken() {
        return text().orElseGet(() -> JsonWriter.compact(value));
    }

    /// A whole number that fits an `int`, be it written as a number or, wrongly, as a string.
    public Optional<Integer> wholeNumber() {
        String spoken = spoken().strip();
        return spoken.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(spoken)) : Optional.empty();
    }

    /// All strings in this value, itself included, in the order of the text; members' names do not count.
    public Stream<JsonNode> texts() {
        return text().isPresent()
                ? Stream.of(this)
                : Stream.concat(members().stream(), elements().stream()).flatMap(JsonNode::texts);
    }

    private JsonNode child(JsonMember member) {
        return new JsonNode(member.name(), member.value(), path.then(member.name()), member.namePlace());
    }
}
