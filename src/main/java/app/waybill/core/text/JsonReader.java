package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Reads JSON text (RFC 8259) into values that know their places, and goes on after a mistake where it can: a missing
/// or a surplus comma, a text that ends too early, brackets that do not match. Every mistake is a [JsonProblem]; none
/// is thrown. Nesting deeper than [#MAX_DEPTH] is reported and passed over, so that no text can exhaust the stack.
public final class JsonReader {
    /// How deep arrays and objects may nest.
    public static final int MAX_DEPTH = 256;
    private static final int MAX_PROBLEMS = 20;

    private final String text;
    private final List<JsonProblem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /// Reads a whole text. A byte order mark at its start is passed over without a word.
    public static JsonDocument read(String text) {
        return new JsonReader(text).document();
    }

    private JsonDocument document() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
            counted = 1;
            lineStart = 1;
        }
        skipBlanks();
        if (at == text.length()) {
            problem("the file is empty", place(at, at));
            return new JsonDocument(text, null, problems);
        }
        JsonValue root = value();
        skipBlanks();
        if (root != null && at < text.length()) {
            problem("unexpected text after the end of the JSON: " + quoted(at), place(at, text.length()));
        }
        return new JsonDocument(text, root, problems);
    }

    private @Nullable JsonValue value() {
        if (at == text.length()) {
            problem("the text ends where a value was expected", place(at, at));
            return null;
        }
        char c = text.charAt(at);
        if (c == '{' || c == '[') {
            if (depth == MAX_DEPTH) {
                return tooDeep();
            }
            depth++;
            JsonValue value = c == '{' ? object() : array();
            depth--;
            return value;
        }
        if (c == '"') {
            int start = at;
            String string = string();
            return new JsonString(string, place(start, at));
        }
        return word();
    }

    private JsonValue object() {
        int start = at++;
        Place opening = place(start, at);
        List<JsonMember> members = new ArrayList<>();
        boolean commaBefore = false;
        while (true) {
            skipBlanks();
            if (at == text.length()) {
                endsInside("object", opening);
                break;
            }
            char c = text.charAt(at);
            if (c == '}') {
                surplusComma(commaBefore);
                at++;
                break;
            }
            if (c == ',') {
                problem("a comma too many", place(at, ++at));
                continue;
            }
            if (c == ']') {
                problem("']' found where '}' should close the object of line " + opening.line(), place(at, at + 1));
                break;
            }
            if (!members.isEmpty() && !commaBefore) {
                problem("a comma is missing before " + quoted(at), place(at, at));
            }
            if (!member(members)) {
                break;
            }
            commaBefore = comma();
        }
        return new JsonObject(members, new Place(start, at, opening.line(), opening.column()));
    }

    /// Reads one member; false when the rest of the object makes no sense.
    private boolean member(List<JsonMember> members) {
        if (text.charAt(at) != '"') {
            problem("a name in double quotes was expected, found " + quoted(at), place(at, at + 1));
            return skipToNextMember();
        }
        int start = at;
        String name = string();
        Place namePlace = place(start, at);
        skipBlanks();
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        } else {
            problem("':' was expected after " + shortened('"' + name + '"'), place(at, at));
            if (at == text.length() || ",}]".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        skipBlanks();
        JsonValue value = value();
        if (value != null) {
            members.add(new JsonMember(name, namePlace, value));
        }
        return true;
    }

    private boolean skipToNextMember() {
        while (at < text.length() && ",}]\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return true;
    }

    private JsonValue array() {
        int start = at++;
        Place opening = place(start, at);
        List<JsonValue> elements = new ArrayList<>();
        boolean commaBefore = false;
        while (true) {
            skipBlanks();
            if (at == text.length()) {
                endsInside("array", opening);
                break;
            }
            char c = text.charAt(at);
            if (c == ']') {
                surplusComma(commaBefore);
                at++;
                break;
            }
            if (c == ',') {
                problem("a comma too many", place(at, ++at));
                continue;
            }
            if (c == '}') {
                problem("'}' found where ']' should close the array of line " + opening.line(), place(at, at + 1));
                break;
            }
            if (!elements.isEmpty() && !commaBefore) {
                problem("a comma is missing before " + quoted(at), place(at, at));
            }
            JsonValue element = value();
            if (element != null) {
                elements.add(element);
            }
            commaBefore = comma();
        }
        return new JsonArray(elements, new Place(start, at, opening.line(), opening.column()));
    }

    private boolean comma() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void surplusComma(boolean commaBefore) {
        if (commaBefore) {
            problem("a comma stands before the closing '" + text.charAt(at) + "'", place(at, at + 1));
        }
    }

    private void endsInside(String what, Place opening) {
        problem("the text ends inside the " + what + " that line " + opening.line() + " opens: '"
                + ("object".equals(what) ? '}' : ']') + "' is missing", place(at, at));
    }

    private String string() {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            if (c == '\n') {
                break;
            }
            if (c == '\\') {
                escape(value);
                continue;
            }
            if (c < ' ') {
                problem(String.format("control character U+%04X in a string must be escaped", (int) c),
                        place(at, at + 1));
            }
            value.append(c);
            at++;
        }
        problem("the string has no closing quote", place(start, at));
        return value.toString();
    }

    private void escape(StringBuilder value) {
        int start = at++;
        char c = at < text.length() ? text.charAt(at) : '\n';
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            value.append("\"\\/\b\f\n\r\t".charAt(simple));
            at++;
        } else if (c == 'u' && at + 5 <= text.length() && text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
            value.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            at += 5;
        } else {
            problem("'\\" + (c == '\n' ? "" : c) + "' is no escape that JSON knows", place(start, at));
        }
    }

    private @Nullable JsonValue word() {
        int start = at;
        while (at < text.length() && " \t\r\n,:{}[]\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
        }
        Place place = place(start, at);
        String word = text.substring(start, at);
        return switch (word) {
            case "true", "false" -> new JsonBoolean("true".equals(word), place);
            case "null" -> new JsonNull(place);
            default -> number(word, place);
        };
    }

    private @Nullable JsonValue number(String word, Place place) {
        if (word.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            return new JsonNumber(word, place);
        }
        problem("a value was expected, found " + shortened(word), place);
        return null;
    }

    /// Passes over everything up to the bracket that closes what begins here, without recursion.
    private JsonValue tooDeep() {
        int start = at;
        problem("nesting deeper than " + MAX_DEPTH + " levels is not read", place(at, at + 1));
        Place opening = place(start, start + 1);
        int open = 0;
        boolean inString = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (inString) {
                if (c == '\\') {
                    at = Math.min(at + 1, text.length());
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                open++;
            } else if ((c == '}' || c == ']') && --open == 0) {
                break;
            }
        }
        return new JsonNull(new Place(start, at, opening.line(), opening.column()));
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /// The place from `start` to `end`. Calls come in the order of the text but for short steps back within a line.
    private Place place(int start, int end) {
        for (; counted < start; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        if (start >= lineStart) {
            return new Place(start, Math.min(end, text.length()), line, start - lineStart + 1);
        }
        int earlierStart = text.lastIndexOf('\n', start - 1) + 1;
        int linesBack = (int) text.substring(start, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(start, end, line - linesBack, start - earlierStart + 1);
    }

    private void problem(String message, Place place) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new JsonProblem(message, place));
        }
    }

    private String quoted(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && end < from + 30) {
            end++;
        }
        return shortened(text.substring(from, end).strip());
    }

    private static String shortened(String words) {
        return "'" + (words.length() > 24 ? words.substring(0, 24) + "…" : words) + "'";
    }
}
