package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import app.waybill.core.text.Span;

/// Makes the pieces of a line of JSON, each in the colour of its kind, and the changed ones on a darker ground. A line
/// is coloured alone, so that half a text and a broken one are coloured too.
final class JsonColours {
    private static final Pattern TOKEN = Pattern
            .compile("(?<key>\"(?:[^\"\\\\]|\\\\.){0,2000}\"(?=\\s*:))|(?<string>\"(?:[^\"\\\\]|\\\\.){0,2000}\"?)"
                    + "|(?<number>-?\\d[\\d.eE+-]*)|(?<literal>true|false|null)");
    private static final List<String> KINDS = List.of("key", "string", "number", "literal");

    private final String line;
    private final List<Span> changed;
    private final List<Node> pieces = new ArrayList<>();

    private JsonColours(String line, List<Span> changed) {
        this.line = line;
        this.changed = changed;
    }

    /// The pieces of a line in their order.
    static List<Node> of(String line, List<Span> changed) {
        JsonColours colours = new JsonColours(line, changed);
        colours.addTokens();
        return colours.pieces;
    }

    private void addTokens() {
        Matcher token = TOKEN.matcher(line);
        int plain = 0;
        while (token.find()) {
            add(plain, token.start(), "plain");
            add(token.start(), token.end(), kind(token));
            plain = token.end();
        }
        add(plain, line.length(), "plain");
    }

    private static String kind(Matcher token) {
        return KINDS.stream().filter(kind -> token.group(kind) != null).findFirst().orElseThrow();
    }

    /// Adds a token, cut where a changed part begins or ends in it.
    private void add(int start, int end, String kind) {
        int at = start;
        for (Span span : changed) {
            int from = Math.clamp(span.start(), at, end);
            int to = Math.clamp(span.end(), at, end);
            if (from < to) {
                addText(line.substring(at, from), kind);
                addChanged(line.substring(from, to), kind);
                at = to;
            }
        }
        addText(line.substring(at, end), kind);
    }

    private void addText(String part, String kind) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().addAll("code", "json-" + kind);
            pieces.add(text);
        }
    }

    private void addChanged(String part, String kind) {
        Label label = new Label(part);
        label.getStyleClass().addAll("code", "json-" + kind, "changed-word");
        label.setMinWidth(Region.USE_PREF_SIZE);
        pieces.add(label);
    }
}
