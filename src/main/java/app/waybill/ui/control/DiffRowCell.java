package app.waybill.ui.control;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.DiffLine;

/// A row of a difference: the numbers in both texts, the sign, and the line in colours; or a fold.
final class DiffRowCell extends ListCell<DiffRow> {
    private static final List<String> STYLES = List.of("diff-removed", "diff-added", "diff-fold");

    private final Label before = new Label();
    private final Label after = new Label();
    private final Label sign = new Label();
    private final TextFlow code = new TextFlow();
    private final HBox row = new HBox(before, after, sign, code);

    /// `clicked` hears of the row that was clicked.
    DiffRowCell(Consumer<DiffRow> clicked) {
        getStyleClass().add("code-line");
        row.getStyleClass().add("code-row");
        before.getStyleClass().addAll("mono", "line-number");
        after.getStyleClass().addAll("mono", "line-number");
        sign.getStyleClass().addAll("mono", "diff-sign");
        code.getStyleClass().add("code-text");
        code.setMinWidth(USE_PREF_SIZE);
        code.setMaxHeight(USE_PREF_SIZE);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                clicked.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable DiffRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        getStyleClass().removeAll(STYLES);
        switch (item) {
            case DiffRow.Line line -> show(line);
            case DiffRow.Fold fold -> show(fold);
            case null -> setAccessibleText(null);
        }
    }

    private void show(DiffRow.Line shown) {
        DiffLine line = shown.line();
        before.setText(number(line.before()));
        after.setText(number(line.after()));
        code.getChildren().setAll(JsonColours.of(shown.shown(), shown.changed()));
        switch (line.kind()) {
            case SAME -> sign("", "Line " + line.after(), line);
            case REMOVED -> sign("−", "Removed, line " + line.before(), line);
            case ADDED -> sign("+", "Added, line " + line.after(), line);
        }
        if (line.kind() != DiffLine.Kind.SAME) {
            getStyleClass().add(line.kind() == DiffLine.Kind.REMOVED ? "diff-removed" : "diff-added");
            code.getChildren().addAll(ending(line.ending()));
        }
    }

    private void sign(String text, String words, DiffLine line) {
        sign.setText(text);
        setAccessibleText(words + ": " + line.text().strip());
    }

    private void show(DiffRow.Fold fold) {
        getStyleClass().add("diff-fold");
        before.setText("");
        after.setText("");
        sign.setText("");
        code.getChildren().setAll(note(fold.words()));
        setAccessibleText(fold.words() + ". Enter shows them");
    }

    /// Says how a line ends unless it ends as lines do: otherwise two lines that differ in this alone look the same.
    private static List<Node> ending(String ending) {
        return switch (ending) {
            case "" -> List.of(note("  no line break"));
            case "\r\n" -> List.of(note("  CRLF"));
            default -> List.of();
        };
    }

    private static Text note(String words) {
        Text note = new Text(words);
        note.getStyleClass().addAll("code", "muted");
        return note;
    }

    private static String number(int line) {
        return line == 0 ? "" : String.valueOf(line);
    }
}
