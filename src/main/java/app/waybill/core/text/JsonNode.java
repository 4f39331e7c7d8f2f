package app.waybill.core.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A value of a document together with the way to it: its pointer, and the place where its member's name, or the
/// array element itself, begins. `name` is the member's name, empty for an element and for the root. Questions about
/// a value of another kind than expected are answered with nothing, never with an error. Nodes are equal where they stand
/// for the same value at the same place.
public final class JsonNode {
    private final @Nullable JsonNode parent;
    private final int index;
    private final String name;
    private final JsonValue value;
    private final Place place;
    /// Rules ask for the same children again and again, and for few of the pointers: both are made when first asked for.
    /// That two threads may make them twice does no harm.
    private @Nullable List<JsonNode> children;
    private @Nullable JsonPointer path;

    private JsonNode(@Nullable JsonNode parent, int index, String name, JsonValue value, Place place) {
        this.parent = parent;
        this.index = index;
        this.name = name;
        this.value = value;
        this.place = place;
    }

    /// The root of a document as far as it could be read.
    public static Optional<JsonNode> rootOf(JsonDocument document) {
        return document.root().map(root -> new JsonNode(null, 0, "", root, root.place()));
    }

    /// The member's name; empty for an element and for the root.
    public String name() {
        return name;
    }

    /// The value.
    public JsonValue value() {
        return value;
    }

    /// The place where the member's name, or the element itself, begins.
    public Place place() {
        return place;
    }

    /// The way to the value.
    public JsonPointer path() {
        JsonPointer known = path;
        if (known == null) {
            known = parent == null
                    ? JsonPointer.ROOT
                    : parent.value instanceof JsonArray ? parent.path().then(index) : parent.path().then(name);
            path = known;
        }
        return known;
    }

    /// The member of that name; where it stands several times, the last one.
    public Optional<JsonNode> get(String member) {
        List<JsonNode> members = members();
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).name.equals(member)) {
                return Optional.of(members.get(i));
            }
        }
        return Optional.empty();
    }

    /// All members in the order of the text; none if this is no object.
    public List<JsonNode> members() {
        return value instanceof JsonObject ? children() : List.of();
    }

    /// All elements in their order; none if this is no array.
    public List<JsonNode> elements() {
        return value instanceof JsonArray ? children() : List.of();
    }

    private List<JsonNode> children() {
        List<JsonNode> known = children;
        if (known == null) {
            known = childrenOf(value);
            children = known;
        }
        return known;
    }

    private List<JsonNode> childrenOf(JsonValue of) {
        if (of instanceof JsonObject object) {
            return object.members().stream().map(this::child).toList();
        }
        return of instanceof JsonArray array
                ? IntStream.range(0, array.elements().size()).mapToObj(i -> child(i, array.elements().get(i))).toList()
                : List.of();
    }

    private JsonNode child(JsonMember member) {
        return new JsonNode(this, 0, member.name(), member.value(), member.namePlace());
    }

    private JsonNode child(int number, JsonValue element) {
        return new JsonNode(this, number, "", element, element.place());
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
        return value instanceof JsonNumber number
                ? number.literal()
                : text().orElseGet(() -> JsonWriter.compact(value));
    }

    /// A whole number that fits an `int`, be it written as a number or, wrongly, as a string.
    public Optional<Integer> wholeNumber() {
        String spoken = spoken().strip();
        String digits = spoken.startsWith("-") ? spoken.substring(1) : spoken;
        boolean whole = !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Optional.of(Integer.valueOf(spoken)) : Optional.empty();
    }

    /// All strings in this value, itself included, in the order of the text; members' names do not count.
    public Stream<JsonNode> texts() {
        return text().isPresent() ? Stream.of(this) : children().stream().flatMap(JsonNode::texts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof JsonNode node && place.equals(node.place) && name.equals(node.name)
                && path().equals(node.path()) && value.equals(node.value));
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return path() + ": " + JsonWriter.compact(value);
    }
}
