package app.waybill.core.pipeline.shape;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;

/// A member that the API knows. `type` is what its value is, or what its elements or entries are: `text`, `number`, or
/// the name of a shape. Lengths and numbers lie from `min` to `max`; `values` is empty where any value will do.
/// `longestKey` limits the keys of a map; an array has `fewest` to `most` elements.
public record Member(String name, Form form, String type, boolean required, int min, int max, Pattern pattern,
        List<String> values, int longestKey, int fewest, int most) {
    /// How many values a member has.
    public enum Form {
        /// One value.
        ONE,
        /// An array of values.
        LIST,
        /// An object whose names anybody chooses.
        MAP
    }

    /// A value that is further from a known one than this may be a new one of AWS's.
    private static final int MOST_SLIPS = 2;
    private static final Pattern ANYTHING = Pattern.compile("(?s).*");

    /// Keeps an unchangeable copy of the values.
    public Member {
        values = List.copyOf(values);
    }

    static Member of(JsonNode node) {
        Form form = node.get("listOf").isPresent() ? Form.LIST : node.get("mapOf").isPresent() ? Form.MAP : Form.ONE;
        String type = node.text("is").or(() -> node.text("listOf")).or(() -> node.text("mapOf")).orElseThrow();
        List<String> values = node.get("values").stream().flatMap(all -> all.elements().stream())
                .map(JsonNode::spoken).toList();
        return new Member(node.name(), form, type, node.get("required").isPresent(), number(node, "min", 0),
                number(node, "max", Integer.MAX_VALUE), node.text("pattern").map(Pattern::compile).orElse(ANYTHING),
                values,
                number(node, "longestKey", Integer.MAX_VALUE), number(node, "fewest", 0),
                number(node, "most", Integer.MAX_VALUE));
    }

    private static int number(JsonNode node, String member, int otherwise) {
        return node.get(member).flatMap(JsonNode::wholeNumber).orElse(otherwise);
    }

    /// Whether a text has a length that the API takes.
    public boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= min && length <= max;
    }

    /// Whether a text has the form that the API asks for, whatever its length.
    public boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /// The value that was surely meant by a text that is none of them: one of another case, or one that is mistyped in one
    /// letter of three and in two at most. Other texts may be values that the API got later.
    public Optional<String> meantBy(String text) {
        String word = text.strip();
        return values.stream().filter(value -> word.length() <= value.length() + MOST_SLIPS)
                .filter(value -> NearestWord.distance(word, value) <= Math.min(MOST_SLIPS, value.length() / 3))
                .min(Comparator.comparingInt(value -> NearestWord.distance(word, value)));
    }

    /// Whether each value is a text.
    public boolean isText() {
        return "text".equals(type);
    }

    /// Whether each value is a whole number.
    public boolean isNumber() {
        return "number".equals(type);
    }

    /// What the member is, as a message would say it: `"runOrder", a whole number`, `"stages", an array of objects`.
    public String description() {
        return '"' + name + "\", " + switch (form) {
            case ONE -> one();
            case LIST -> "an array of " + one().replaceFirst("an? ", "") + "s";
            case MAP -> "an object of " + one().replaceFirst("an? ", "") + "s";
        };
    }

    /// What one value is: "a string", "a whole number", "an object".
    public String one() {
        return isText() ? "a string" : isNumber() ? "a whole number" : "an object";
    }

    /// The values of this member where it stands: the one, or those in the array or the map.
    public List<JsonNode> valuesOf(JsonNode member) {
        return switch (form) {
            case ONE -> List.of(member);
            case LIST -> member.elements();
            case MAP -> member.members();
        };
    }
}
