package app.waybill.ui.pipelines;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.core.lint.Severity;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.fx.Tone;

/// A row of the list of open pipelines: name, where it is from, and its findings.
final class PipelineCell extends ListCell<OpenPipeline> {
    private final Label name = new Label();
    private final Label where = new Label();
    private final HBox counts = new HBox(8);
    private final HBox row;

    PipelineCell() {
        name.getStyleClass().add("strong");
        where.getStyleClass().addAll("caption", "muted");
        VBox words = new VBox(name, where);
        words.getStyleClass().add("two-lines");
        counts.getStyleClass().add("pipeline-row");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, words, counts);
        row.getStyleClass().add("pipeline-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OpenPipeline open, boolean empty) {
        super.updateItem(open, empty);
        setGraphic(open == null ? null : row);
        if (open == null) {
            return;
        }
        name.setText(open.name());
        where.setText(open.origin().where());
        setTooltip(new Tooltip(open.origin().whole()));
        counts.getChildren().clear();
        StringBuilder words = new StringBuilder(open.name() + ", " + open.origin().where());
        for (Severity severity : Severity.values()) {
            int count = open.count(severity);
            if (count > 0) {
                SeverityLook look = SeverityLook.of(severity);
                counts.getChildren().add(count(String.valueOf(count), look.icon(), look.tone()));
                words.append(", ").append(count).append(' ').append(severity.word());
            }
        }
        if (open.findings().isEmpty()) {
            counts.getChildren().add(count("clean", "fth-check-circle", Tone.SUCCESS));
            words.append(", clean");
        }
        setAccessibleText(words.toString());
    }

    private static Label count(String text, String icon, Tone tone) {
        Label label = new Label(text, new FontIcon(icon));
        label.getStyleClass().addAll("secondary", "toned");
        label.setMinWidth(USE_PREF_SIZE);
        tone.on(label);
        return label;
    }
}
