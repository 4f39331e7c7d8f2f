package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads JSON text (RFC 8259) into values that know their places, and goes on after a mistake where it can: a missing
/// or a surplus comma, a string that is not closed, other quotes or none, comments, brackets that do not match, other
/// text around the JSON, a text that ends too early. Every mistake is a [JsonProblem], in the order of the text, one for each line at most; none is
/// thrown. Nesting deeper than [#MAX_DEPTH] is reported and passed over, so that no text can exhaust the stack.
public final class JsonReader {
    /// How deep arrays and objects may nest.
    public static final int MAX_DEPTH = 256;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final JsonScanner scanner;
    private final StringBuilder missing = new StringBuilder();
    private @Nullable String ending;
    private int openObjects;
    private int openArrays;

    private JsonReader(String text) {
        scanner = new JsonScanner(text);
    }

    /// Reads a whole text. A byte order mark at its start is passed over without a word.
    public static JsonDocument read(String text) {
        JsonReader reader = new JsonReader(text);
        JsonValue root = reader.root();
        return new JsonDocument(text, root, reader.scanner.problems());
    }

    private @Nullable JsonValue root() {
        scanner.skipBlanks();
        Place start = scanner.here();
        if (scanner.atEnd()) {
            if (scanner.problems().isEmpty()) {
                scanner.problem(start, () -> "the file is empty");
            }
            return null;
        }
        JsonValue root = value();
        scanner.skipBlanks();
        if (root == null && scanner.skipToLineOfJson()) {
            root = value();
        } else if (root instanceof JsonString && scanner.next() == ':') {
            root = withoutOpeningBrace(start);
        }
        textAfter(root);
        return root;
    }

    /// An object that was copied without its first brace.
    private JsonValue withoutOpeningBrace(Place start) {
        scanner.problem(start, () -> "'{' is missing before the first name");
        scanner.backTo(start);
        return object(start);
    }

    private void textAfter(@Nullable JsonValue root) {
        scanner.skipBlanks();
        if (ending != null) {
            String brackets = missing.length() == 1 ? "' is missing" : "' are missing";
            scanner.problem(scanner.here(), () -> ending + (missing.isEmpty() ? "" : ": '" + missing + brackets));
        } else if (root != null && !scanner.atEnd()) {
            scanner.problem(scanner.here(), () -> "unexpected text after the end of the JSON: " + scanner.upcoming());
        }
    }

    private @Nullable JsonValue value() {
        Place start = scanner.here();
        if (scanner.atEnd()) {
            endsAt("the text ends where a value was expected");
            return null;
        }
        char c = scanner.next();
        if (c == '{' || c == '[') {
            if (openObjects + openArrays == MAX_DEPTH) {
                scanner.problem(start, () -> "nesting deeper than " + MAX_DEPTH + " levels is not read");
                scanner.skipNested();
                return new JsonNull(scanner.since(start));
            }
            scanner.skip();
            return c == '{' ? object(start) : array(start);
        }
        return scanner.atQuote() ? text(start) : literal(start);
    }

    /// A string as a value; null for one that the end of the text cuts off, because half a value is none.
    private @Nullable JsonValue text(Place start) {
        String value = string(start);
        return scanner.endsInString() ? null : new JsonString(value, scanner.since(start));
    }

    private JsonValue object(Place start) {
        openObjects++;
        List<JsonMember> members = new ArrayList<>();
        boolean separated = true;
        while (goesOn('}', ']', openArrays, separated && !members.isEmpty(), start)) {
            if (scanner.next() == '{' && !members.isEmpty() && openArrays > 0) {
                scanner.problem(scanner.here(), () -> "'}' is missing: the object of line " + start.line()
                        + " is not closed before '{'");
                break;
            }
            if (!separated && scanner.atQuote()) {
                scanner.problem(scanner.here(), () -> "a comma is missing before " + scanner.upcoming());
            }
            member(members);
            separated = comma();
        }
        openObjects--;
        return new JsonObject(members, scanner.since(start));
    }

    private JsonValue array(Place start) {
        openArrays++;
        List<JsonValue> elements = new ArrayList<>();
        boolean separated = true;
        while (goesOn(']', '}', openObjects, separated && !elements.isEmpty(), start)) {
            if (!separated) {
                scanner.problem(scanner.here(), () -> "a comma is missing before " + scanner.upcoming());
            }
            JsonValue element = value();
            if (element != null) {
                elements.add(element);
            }
            separated = comma();
        }
        openArrays--;
        return new JsonArray(elements, scanner.since(start));
    }

    /// Whether an object or array has more to come; if not, its closing bracket is passed over.
    private boolean goesOn(char closing, char other, int openOthers, boolean afterComma, Place start) {
        surplusCommas();
        if (scanner.atEnd()) {
            endsAt("the text ends inside the " + what(closing) + " that line " + start.line() + " opens");
            missing.append(closing);
            return false;
        }
        if (scanner.next() == other) {
            wrongBracket(closing, openOthers, start);
            return false;
        }
        if (scanner.next() == closing) {
            if (afterComma) {
                scanner.problem(scanner.here(), () -> "a comma stands before the closing '" + closing + "'");
            }
            scanner.skip();
            return false;
        }
        return true;
    }

    private void surplusCommas() {
        scanner.skipBlanks();
        while (scanner.next() == ',') {
            scanner.problem(scanner.here(), () -> "a comma too many");
            scanner.skip();
            scanner.skipBlanks();
        }
    }

    /// A bracket of the other kind closes as well, and is passed over unless something is open that it may be meant for.
    private void wrongBracket(char closing, int openOthers, Place start) {
        scanner.problem(scanner.here(),
                () -> "'" + scanner.next() + "' found where '" + closing + "' should close the " + what(closing)
                        + " of line " + start.line());
        if (openOthers == 0) {
            scanner.skip();
        }
    }

    private static String what(char closing) {
        return closing == '}' ? "object" : "array";
    }

    private void member(List<JsonMember> members) {
        Place start = scanner.here();
        String name = name(start);
        Place namePlace = scanner.since(start);
        if (name != null && colon(name)) {
            JsonValue value = value();
            if (value != null) {
                members.add(new JsonMember(name, namePlace, value));
            }
        }
    }

    /// Reads a member's name, without quotes if need be; null where there is none, what stands there is then passed over.
    private @Nullable String name(Place start) {
        if (scanner.atQuote()) {
            return string(start);
        }
        scanner.problem(start, () -> "a name in double quotes was expected, found " + scanner.upcoming());
        if (scanner.next() == '{' || scanner.next() == '[') {
            value();
            return null;
        }
        String word = scanner.word();
        scanner.skipBlanks();
        if (scanner.next() == ':') {
            return word;
        }
        scanner.skipToMemberEnd();
        return null;
    }

    /// Passes over the colon behind a name; false if no value follows.
    private boolean colon(String name) {
        scanner.skipBlanks();
        boolean there = scanner.skip(':');
        scanner.skipBlanks();
        boolean value = scanner.atEnd() || ",}]".indexOf(scanner.next()) < 0;
        if (!there && scanner.atEnd()) {
            return false;
        }
        if (!there) {
            scanner.problem(scanner.here(), () -> "':' was expected after " + JsonScanner.shortened('"' + name + '"'));
        } else if (!value) {
            scanner.problem(scanner.here(),
                    () -> "a value is missing after " + JsonScanner.shortened('"' + name + '"') + ":");
        }
        return value;
    }

    private boolean comma() {
        scanner.skipBlanks();
        return scanner.skip(',');
    }

    private String string(Place start) {
        String value = scanner.string();
        if (scanner.endsInString()) {
            endsAt("the text ends inside the string that line " + start.line() + " opens");
            missing.insert(0, '"');
        }
        return value;
    }

    private @Nullable JsonValue literal(Place start) {
        String word = scanner.word();
        Place place = scanner.since(start);
        return switch (word) {
            case "true", "false" -> new JsonBoolean("true".equals(word), place);
            case "null" -> new JsonNull(place);
            default -> number(word, place);
        };
    }

    private @Nullable JsonValue number(String word, Place place) {
        if (NUMBER.matcher(word).matches()) {
            return new JsonNumber(word, place);
        }
        scanner.problem(place, () -> "a value was expected, found " + JsonScanner.shortened(word));
        scanner.skipToMemberEnd();
        return null;
    }

    /// Remembers how the text ends too early, as the innermost thing that it ends in sees it.
    private void endsAt(String how) {
        if (ending == null) {
            ending = how;
        }
    }
}
