package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads JSON text (RFC 8259) into values that know their places, and goes on after a mistake where it can: a missing
/// or a surplus comma, a comment, wrong quotes, other text around the JSON, a text that ends too early, brackets that do
/// not match. Every mistake is a [JsonProblem]; none is thrown. Nesting deeper than [#MAX_DEPTH] is reported and passed
/// over, so that no text can exhaust the stack.
public final class JsonReader {
    /// How deep arrays and objects may nest.
    public static final int MAX_DEPTH = 256;
    private static final Pattern LINE_OF_JSON = Pattern.compile("(?m)^[ \\t]*([{\\[])");

    private final String text;
    private final JsonScanner scanner;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
        scanner = new JsonScanner(text);
    }

    /// Reads a whole text. A byte order mark at its start is passed over without a word.
    public static JsonDocument read(String text) {
        return new JsonReader(text).document();
    }

    private JsonDocument document() {
        scanner.skipBlanks();
        if (scanner.atEnd()) {
            if (scanner.problems().isEmpty()) {
                scanner.problem("the file is empty", scanner.place(scanner.at(), scanner.at()));
            }
            return new JsonDocument(text, null, scanner.problems());
        }
        int start = scanner.at();
        JsonValue root = value();
        scanner.skipBlanks();
        if (root == null) {
            root = furtherDown();
        } else if (root instanceof JsonString && scanner.nextIsOneOf(":")) {
            root = withoutOpeningBrace(start);
        }
        scanner.skipBlanks();
        if (root != null && !scanner.atEnd()) {
            scanner.problem("unexpected text after the end of the JSON: " + scanner.quoted(scanner.at()),
                    scanner.place(scanner.at(), text.length()));
        }
        return new JsonDocument(text, root, scanner.problems());
    }

    /// The JSON that begins on a later line, as where a command or the fence of a wiki page was copied with it.
    private @Nullable JsonValue furtherDown() {
        Matcher bracket = LINE_OF_JSON.matcher(text);
        if (!bracket.find(scanner.at())) {
            return null;
        }
        scanner.moveTo(bracket.start(1));
        return value();
    }

    /// An object that was copied without its first brace.
    private JsonValue withoutOpeningBrace(int start) {
        scanner.problem("'{' is missing before the first name", scanner.place(start, start));
        scanner.moveTo(start);
        return object(scanner.place(start, start));
    }

    private @Nullable JsonValue value() {
        if (scanner.atEnd()) {
            scanner.problem("the text ends where a value was expected", scanner.place(scanner.at(), scanner.at()));
            return null;
        }
        if (scanner.nextIsOneOf("{[")) {
            return depth == MAX_DEPTH ? tooDeep() : nested();
        }
        if (scanner.nextIsQuote()) {
            int start = scanner.at();
            String string = scanner.string();
            return new JsonString(string, scanner.place(start, scanner.at()));
        }
        return scanner.word();
    }

    private JsonValue nested() {
        depth++;
        JsonValue value = scanner.next() == '{' ? object(opening()) : array(opening());
        depth--;
        return value;
    }

    private JsonValue tooDeep() {
        int start = scanner.at();
        Place opening = scanner.place(start, start + 1);
        scanner.problem("nesting deeper than " + MAX_DEPTH + " levels is not read", opening);
        scanner.skipBrackets();
        return new JsonNull(new Place(start, scanner.at(), opening.line(), opening.column()));
    }

    private JsonValue object(Place opening) {
        List<JsonMember> members = new ArrayList<>();
        boolean commaBefore = false;
        while (goesOn(opening, '}', commaBefore)) {
            if (!members.isEmpty() && scanner.nextIsOneOf("{")) {
                scanner.problem("'}' is missing: the object of line " + opening.line() + " is not closed before '{'",
                        scanner.place(scanner.at(), scanner.at() + 1));
                break;
            }
            if (!members.isEmpty() && !commaBefore) {
                commaMissing();
            }
            member(members);
            commaBefore = comma();
        }
        return new JsonObject(members, upToHere(opening));
    }

    private void member(List<JsonMember> members) {
        if (!scanner.nextIsQuote()) {
            scanner.problem("a name in double quotes was expected, found " + scanner.quoted(scanner.at()),
                    scanner.place(scanner.at(), scanner.at() + 1));
            scanner.skipTo(",}]\n");
            return;
        }
        int start = scanner.at();
        String name = scanner.string();
        Place namePlace = scanner.place(start, scanner.at());
        scanner.skipBlanks();
        if (!scanner.take(':')) {
            scanner.problem("':' was expected after " + JsonScanner.shortened('"' + name + '"'),
                    scanner.place(scanner.at(), scanner.at()));
            if (scanner.atEnd() || scanner.nextIsOneOf(",}]")) {
                return;
            }
        }
        scanner.skipBlanks();
        JsonValue value = value();
        if (value != null) {
            members.add(new JsonMember(name, namePlace, value));
        }
    }

    private JsonValue array(Place opening) {
        List<JsonValue> elements = new ArrayList<>();
        boolean commaBefore = false;
        while (goesOn(opening, ']', commaBefore)) {
            if (!elements.isEmpty() && !commaBefore) {
                commaMissing();
            }
            JsonValue element = value();
            if (element != null) {
                elements.add(element);
            }
            commaBefore = comma();
        }
        return new JsonArray(elements, upToHere(opening));
    }

    private Place opening() {
        Place opening = scanner.place(scanner.at(), scanner.at() + 1);
        scanner.moveTo(scanner.at() + 1);
        return opening;
    }

    /// Whether another member or element follows; passes over what closes the object or array.
    private boolean goesOn(Place opening, char closing, boolean commaBefore) {
        String what = closing == '}' ? "object" : "array";
        scanner.skipBlanks();
        while (scanner.take(',')) {
            scanner.problem("a comma too many", scanner.place(scanner.at() - 1, scanner.at()));
            scanner.skipBlanks();
        }
        int at = scanner.at();
        if (scanner.atEnd()) {
            scanner.problem("the text ends inside the " + what + " that line " + opening.line() + " opens: '" + closing
                    + "' is missing", scanner.place(at, at));
            return false;
        }
        if (scanner.take(closing)) {
            if (commaBefore) {
                scanner.problem("a comma stands before the closing '" + closing + "'", scanner.place(at, at + 1));
            }
            return false;
        }
        if (scanner.nextIsOneOf("}]")) {
            scanner.problem(
                    "'" + scanner.next() + "' found where '" + closing + "' should close the " + what + " of line "
                            + opening.line(),
                    scanner.place(at, at + 1));
            return false;
        }
        return true;
    }

    private void commaMissing() {
        scanner.problem("a comma is missing before " + scanner.quoted(scanner.at()),
                scanner.place(scanner.at(), scanner.at()));
    }

    private boolean comma() {
        scanner.skipBlanks();
        return scanner.take(',');
    }

    private Place upToHere(Place opening) {
        return new Place(opening.start(), scanner.at(), opening.line(), opening.column());
    }
}
