package app.waybill.ui.pipelines;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;

/// A row of the findings: severity, what is wrong with its rule, and the line.
final class FindingCell extends ListCell<Finding> {
    private static final double WORD = 80;
    /// The width of a cell that has room for the severity's word beside its icon.
    private static final double ROOMY = 320;

    private final BooleanBinding roomy = widthProperty().greaterThan(ROOMY);
    private final StatusWord severity = new StatusWord();
    private final Label summary = new Label();
    private final Label rule = new Label();
    private final Label line = new Label();
    private final HBox row;

    FindingCell() {
        severity.setMinWidth(USE_PREF_SIZE);
        roomy.subscribe(room -> {
            severity.setContentDisplay(room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            severity.setPrefWidth(room ? WORD : USE_COMPUTED_SIZE);
        });
        rule.getStyleClass().addAll("mono", "caption", "muted");
        line.getStyleClass().addAll("mono", "muted");
        line.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(summary, rule);
        words.getStyleClass().add("two-lines");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(8, severity, words, line);
        row.getStyleClass().add("pipeline-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(finding == null ? null : row);
        if (finding == null) {
            return;
        }
        Status look = SeverityLook.of(finding.severity());
        severity.show(look);
        summary.setText(finding.summary());
        rule.setText(finding.rule());
        line.setText(String.valueOf(finding.place().line()));
        setAccessibleText(look.word() + ", line " + finding.place().line() + ": " + finding.summary());
    }
}
