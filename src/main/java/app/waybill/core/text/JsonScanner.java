package app.waybill.core.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lower half of [JsonReader]: a position in the text that only moves forward, the places on its way, strings and
/// words, and the problems met. Mistakes follow from one another most often within a line, so each line has one problem
/// at most, the first.
final class JsonScanner {
    private static final Pattern LINE_OF_JSON = Pattern.compile("(?m)^[ \\t]*([{\\[])");
    private static final int MAX_PROBLEMS = 20;
    private static final String BLANKS = " \t\r\n";
    private static final String WORD_ENDS = BLANKS + ",:{}[]\"";
    private static final String MEMBER_ENDS = "\n,}]";

    private static final String CURLY_QUOTES = "“”„‘’";
    private static final String OTHER_QUOTES = "'" + CURLY_QUOTES;

    private final String text;
    private final List<JsonProblem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int counted;
    private boolean endsInString;

    JsonScanner(String text) {
        this.text = text;
        if (text.startsWith("\uFEFF")) {
            at = 1;
            counted = 1;
            lineStart = 1;
        }
    }

    List<JsonProblem> problems() {
        return problems;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /// The next character; NUL at the end.
    char next() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    void skip() {
        at++;
    }

    /// Passes over the next character if it is that one.
    boolean skip(char c) {
        boolean there = !atEnd() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    /// The place of the next character: where whatever is read now begins.
    Place here() {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        return new Place(at, Math.min(at + 1, text.length()), line, at - lineStart + 1);
    }

    /// Goes back to where something began, to read it as something else.
    void backTo(Place start) {
        at = start.start();
        counted = at;
        line = start.line();
        lineStart = at - start.column() + 1;
    }

    /// Goes on where a later line begins with a bracket; false if none does.
    boolean skipToLineOfJson() {
        Matcher bracket = LINE_OF_JSON.matcher(text);
        boolean found = bracket.find(text.lastIndexOf('\n', at) + 1);
        if (found) {
            at = bracket.start(1);
        }
        return found;
    }

    /// The place of what began there and ends here.
    Place since(Place start) {
        return new Place(start.start(), at, start.line(), start.column());
    }

    /// Notes a problem; its message is only made where it is the first of its line.
    void problem(Place place, Supplier<String> message) {
        boolean sameLine = !problems.isEmpty() && problems.getLast().place().line() == place.line();
        if (!sameLine && problems.size() < MAX_PROBLEMS) {
            problems.add(new JsonProblem(message.get(), place));
        }
    }

    /// Passes over white space, and over comments, which are a problem each.
    void skipBlanks() {
        while (!atEnd()) {
            char c = text.charAt(at);
            if (c == '#' || text.startsWith("//", at)) {
                comment("\n", 0);
            } else if (text.startsWith("/*", at)) {
                comment("*/", 2);
            } else if (BLANKS.indexOf(c) < 0) {
                return;
            } else {
                at++;
            }
        }
    }

    private void comment(String terminator, int length) {
        Place start = here();
        int end = text.indexOf(terminator, at + length);
        at = end < 0 ? text.length() : end + length;
        problem(since(start), () -> "JSON has no comments, found " + lineFrom(start.start()));
    }

    /// Whether a string begins here; quotes of other kinds count, so that what they hold can be read.
    boolean atQuote() {
        return next() == '"' || OTHER_QUOTES.indexOf(next()) >= 0;
    }

    /// Whether the text ended in the string that was read last.
    boolean endsInString() {
        return endsInString;
    }

    /// Reads a string. One that is not closed ends with its line, before the comma at the line's end.
    String string() {
        Place start = here();
        char quote = text.charAt(at);
        String closing = CURLY_QUOTES.indexOf(quote) < 0 ? String.valueOf(quote) : CURLY_QUOTES;
        if (quote != '"') {
            problem(start, () -> "names and strings stand in double quotes (\"), found " + lineFrom(start.start()));
        }
        at++;
        StringBuilder value = new StringBuilder(plain(closing));
        while (!atEnd() && text.charAt(at) != '\n' && !text.startsWith("\r\n", at)) {
            char c = text.charAt(at);
            if (closing.indexOf(c) >= 0) {
                at++;
                return value.toString();
            }
            if (c == '\\') {
                escape(value);
            } else {
                if (c < ' ') {
                    problem(here(),
                            () -> String.format("the control character U+%04X in a string must be written \\u%04x",
                                    (int) c,
                                    (int) c));
                }
                value.append(c);
                at++;
            }
        }
        return unclosed(value, start);
    }

    /// Passes over the characters that stand for themselves, which is mostly the whole string.
    private CharSequence plain(String closing) {
        int start = at;
        while (!atEnd() && text.charAt(at) >= ' ' && text.charAt(at) != '\\' && closing.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.subSequence(start, at);
    }

    private String unclosed(StringBuilder value, Place start) {
        if (atEnd()) {
            endsInString = true;
            return value.toString();
        }
        if (!value.isEmpty() && value.charAt(value.length() - 1) == ',' && text.charAt(at - 1) == ',') {
            at--;
            value.setLength(value.length() - 1);
        }
        problem(since(start), () -> "the string has no closing quote");
        lose();
        return value.toString();
    }

    private void escape(StringBuilder value) {
        Place start = here();
        at++;
        char c = next();
        int simple = atEnd() ? -1 : "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            value.append("\"\\/\b\f\n\r\t".charAt(simple));
            at++;
        } else if (c == 'u' && hexDigits(at + 1)) {
            value.append((char) HexFormat.fromHexDigits(text, at + 1, at + 5));
            at += 5;
        } else if (!atEnd()) {
            problem(start,
                    () -> "'\\" + (c < ' ' ? "" : c) + "' is no escape that JSON knows: write \\\\ for a backslash");
            lose();
        }
    }

    private boolean hexDigits(int from) {
        if (from + 4 > text.length()) {
            return false;
        }
        for (int i = from; i < from + 4; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Reads up to the next blank, quote, bracket, comma or colon; at least one character.
    String word() {
        int start = at;
        while (!atEnd() && WORD_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return text.substring(start, at);
    }

    /// The problem that was noted last cost something that stands there.
    private void lose() {
        if (!problems.isEmpty()) {
            JsonProblem last = problems.removeLast();
            problems.add(new JsonProblem(last.message(), last.place(), true));
        }
    }

    /// Passes over what makes no sense in an object, up to what may end a member.
    void skipToMemberEnd() {
        lose();
        while (!atEnd() && MEMBER_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    /// Passes over everything up to the bracket that closes the one here.
    void skipNested() {
        int open = 0;
        boolean inString = false;
        while (!atEnd()) {
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
                return;
            }
        }
    }

    /// The rest of the line as a message quotes it.
    String upcoming() {
        return lineFrom(at);
    }

    private String lineFrom(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && end < start + 30) {
            end++;
        }
        return shortened(text.substring(start, end).strip());
    }

    static String shortened(String words) {
        return "'" + (words.length() > 24 ? words.substring(0, 24) + "…" : words) + "'";
    }
}
