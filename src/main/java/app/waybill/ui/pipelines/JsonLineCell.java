package app.waybill.ui.pipelines;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.core.lint.Finding;

/// A line of JSON: its number, the marker of its worst finding, and its text in colours.
final class JsonLineCell extends ListCell<JsonLine> {
    private static final Pattern TOKEN = Pattern
            .compile("(?<key>\"(?:[^\"\\\\]|\\\\.){0,2000}\"(?=\\s*:))|(?<string>\"(?:[^\"\\\\]|\\\\.){0,2000}\"?)"
                    + "|(?<number>-?\\d[\\d.eE+-]*)|(?<literal>true|false|null)");
    private static final String[] KINDS = {"key", "string", "number", "literal"};

    private final Label number = new Label();
    private final Label marker = new Label();
    private final TextFlow code = new TextFlow();
    private final HBox row = new HBox(number, marker, code);

    JsonLineCell() {
        getStyleClass().add("json-line");
        number.getStyleClass().addAll("mono", "line-number");
        marker.getStyleClass().addAll("toned", "line-marker");
        code.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable JsonLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null ? null : row);
        getStyleClass().removeIf(style -> style.startsWith("tone-") || "marked".equals(style));
        if (line == null) {
            return;
        }
        number.setText(String.valueOf(line.number()));
        colour(line.text());
        marker.setGraphic(null);
        setAccessibleText("Line " + line.number() + ": " + line.text().strip());
        line.findings().stream().min(Comparator.comparing(Finding::severity)).ifPresent(this::mark);
    }

    private void mark(Finding worst) {
        SeverityLook look = SeverityLook.of(worst.severity());
        look.tone().on(this);
        getStyleClass().add("marked");
        marker.setGraphic(new FontIcon(look.icon()));
        setAccessibleText(getAccessibleText() + ". " + look.word() + ": " + worst.summary());
    }

    private void colour(String text) {
        code.getChildren().clear();
        Matcher token = TOKEN.matcher(text);
        int plain = 0;
        while (token.find()) {
            add(text.substring(plain, token.start()), "plain");
            for (String kind : KINDS) {
                if (token.group(kind) != null) {
                    add(token.group(), kind);
                }
            }
            plain = token.end();
        }
        add(text.substring(plain), "plain");
    }

    private void add(String part, String kind) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().addAll("code", "json-" + kind);
            code.getChildren().add(text);
        }
    }
}
