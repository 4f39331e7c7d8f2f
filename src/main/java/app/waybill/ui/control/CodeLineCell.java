package app.waybill.ui.control;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.ui.fx.Status;

/// A line of JSON: its number, the marker of its worst finding, and its text in colours.
final class CodeLineCell extends ListCell<CodeLine> {
    private final Label number = new Label();
    private final Label marker = new Label();
    private final TextFlow code = new TextFlow();
    private final HBox row = new HBox(number, marker, code);

    CodeLineCell() {
        getStyleClass().add("code-line");
        row.getStyleClass().add("code-row");
        number.getStyleClass().addAll("mono", "line-number");
        marker.getStyleClass().addAll("toned", "line-marker");
        code.getStyleClass().add("code-text");
        marker.setMaxHeight(Double.MAX_VALUE);
        code.setMinWidth(USE_PREF_SIZE);
        code.setMaxHeight(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable CodeLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null ? null : row);
        getStyleClass().removeIf(style -> style.startsWith("tone-") || "marked".equals(style));
        if (line == null) {
            return;
        }
        number.setText(String.valueOf(getIndex() + 1));
        code.getChildren().setAll(JsonColours.of(line.shown(), List.of()));
        marker.setGraphic(null);
        setAccessibleText("Line " + (getIndex() + 1) + ": " + line.text().strip());
        line.worst().ifPresent(this::mark);
    }

    private void mark(Finding worst) {
        Status look = SeverityLook.of(worst.severity());
        look.tone().on(this);
        getStyleClass().add("marked");
        marker.setGraphic(Icons.of(look.icon()));
        setAccessibleText(getAccessibleText() + ". " + look.word() + ": " + worst.summary());
    }
}
