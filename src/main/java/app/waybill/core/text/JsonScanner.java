package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Goes through a text from its start: blanks, strings, words and their places. [JsonReader] makes values of them.
final class JsonScanner {
    private static final int MAX_PROBLEMS = 20;
    private static final String CURLY = "“”„‘’";

    private final String text;
    private final List<JsonProblem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;

    JsonScanner(String text) {
        this.text = text;
        if (text.startsWith("\uFEFF")) {
            moveTo(1);
            counted = 1;
            lineStart = 1;
        }
    }

    List<JsonProblem> problems() {
        return problems;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /// The next character; a NUL at the end of the text.
    char next() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    /// Whether the next character is one of these; never at the end.
    boolean nextIsOneOf(String characters) {
        return !atEnd() && characters.indexOf(next()) >= 0;
    }

    boolean nextIsQuote() {
        return nextIsOneOf("\"'" + CURLY);
    }

    /// Takes the next character if it is that one.
    boolean take(char c) {
        boolean there = !atEnd() && next() == c;
        at += there ? 1 : 0;
        return there;
    }

    void skipBlanks() {
        while (nextIsOneOf(" \t\r\n") || skipComment()) {
            at += nextIsOneOf(" \t\r\n") ? 1 : 0;
        }
    }

    private boolean skipComment() {
        boolean line = text.startsWith("//", at);
        if (!line && !text.startsWith("/*", at)) {
            return false;
        }
        int start = at;
        int end = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2) + 2;
        at = end < start + 2 ? text.length() : end;
        problem("JSON has no comments, found " + quoted(start), place(start, at));
        return true;
    }

    void skipTo(String stops) {
        while (!atEnd() && !nextIsOneOf(stops)) {
            at++;
        }
    }

    /// Reads the string that begins here. Quotes of a wrong kind are a problem, and read all the same.
    String string() {
        int start = at++;
        char opening = text.charAt(start);
        String closing = CURLY.indexOf(opening) < 0 ? String.valueOf(opening) : CURLY;
        if (opening != '"') {
            problem("names and strings stand in double quotes (\"), found " + quoted(start), place(start, at));
        }
        StringBuilder value = new StringBuilder();
        while (!atEnd() && next() != '\n') {
            char c = next();
            if (closing.indexOf(c) >= 0) {
                at++;
                return value.toString();
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
        char c = atEnd() ? '\n' : next();
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

    /// Reads a literal or a number, whatever it is: at least one character, up to a blank or a sign of JSON's.
    @Nullable
    JsonValue word() {
        int start = at++;
        skipTo(" \t\r\n,:{}[]\"");
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
    void skipBrackets() {
        int open = 0;
        boolean inString = false;
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (inString) {
                at += c == '\\' && !atEnd() ? 1 : 0;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                open++;
            } else if ((c == '}' || c == ']') && --open == 0) {
                return;
            }
        }
    }

    /// The place from `start` to `end`. Calls come in the order of the text but for short steps back.
    Place place(int start, int end) {
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

    void problem(String message, Place place) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new JsonProblem(message, place));
        }
    }

    /// The rest of the line from that offset, shortened, in quotes.
    String quoted(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && end < from + 30) {
            end++;
        }
        return shortened(text.substring(from, end).strip());
    }

    static String shortened(String words) {
        return "'" + (words.length() > 24 ? words.substring(0, 24) + "…" : words) + "'";
    }
}
