package app.waybill.core.text;

import java.util.Iterator;

/// Writes JSON values as text: two-space indent and a final line break for files, or one line. Members keep their order.
public final class JsonWriter {
    private enum Style {
        COMPACT,
        PRETTY,
        FOLDED
    }

    private final StringBuilder out = new StringBuilder();
    private final Style style;

    private JsonWriter(Style style) {
        this.style = style;
    }

    /// The value over several lines, indented by two spaces, with a line break at its end and no byte order mark.
    public static String pretty(JsonValue value) {
        return file(value, Style.PRETTY);
    }

    /// As [#pretty], but objects and arrays that hold only plain values stand on one line each: for files with many
    /// small objects that people read. The outermost value is never on one line.
    public static String folded(JsonValue value) {
        return file(value, Style.FOLDED);
    }

    private static String file(JsonValue value, Style style) {
        JsonWriter writer = new JsonWriter(style);
        writer.write(value, "\n");
        return writer.out.append('\n').toString();
    }

    /// The value on one line, without a line break.
    public static String compact(JsonValue value) {
        JsonWriter writer = new JsonWriter(Style.COMPACT);
        writer.write(value, "");
        return writer.out.toString();
    }

    private void write(JsonValue value, String outerLine) {
        String newLine = style == Style.FOLDED && outerLine.length() > 1 && isFlat(value) ? "" : outerLine;
        switch (value) {
            case JsonObject object -> {
                Iterator<JsonMember> members = object.members().iterator();
                open('{', members.hasNext(), newLine);
                while (members.hasNext()) {
                    JsonMember member = members.next();
                    string(member.name());
                    out.append(style == Style.COMPACT ? ":" : ": ");
                    write(member.value(), deeper(newLine));
                    next(members.hasNext(), newLine);
                }
                out.append('}');
            }
            case JsonArray array -> {
                Iterator<JsonValue> elements = array.elements().iterator();
                open('[', elements.hasNext(), newLine);
                while (elements.hasNext()) {
                    write(elements.next(), deeper(newLine));
                    next(elements.hasNext(), newLine);
                }
                out.append(']');
            }
            case JsonString string -> string(string.value());
            case JsonNumber number -> out.append(number.literal());
            case JsonBoolean literal -> out.append(literal.value());
            case JsonNull _ -> out.append("null");
        }
    }

    private static boolean isFlat(JsonValue value) {
        return !isPlain(value) && value.children().stream().allMatch(JsonWriter::isPlain);
    }

    private static boolean isPlain(JsonValue value) {
        return !(value instanceof JsonObject) && !(value instanceof JsonArray);
    }

    private static String deeper(String newLine) {
        return newLine.isEmpty() ? "" : newLine + "  ";
    }

    private void open(char bracket, boolean filled, String newLine) {
        out.append(bracket);
        if (filled) {
            out.append(deeper(newLine));
        }
    }

    private void next(boolean more, String newLine) {
        out.append(more ? "," + (newLine.isEmpty() && style == Style.FOLDED ? " " : deeper(newLine)) : newLine);
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !pairAt(value, i))) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean pairAt(String value, int i) {
        char c = value.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
