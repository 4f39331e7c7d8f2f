package app.waybill.ui.pipelines;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SeverityCounts;

/// A row of the list of open pipelines: name, where it is from, and its findings.
final class PipelineCell extends ListCell<OpenPipeline> {
    private final Label name = new Label();
    private final Label where = new Label();
    private final FontIcon unsaved = new FontIcon("fth-circle");
    private final SeverityCounts counts = new SeverityCounts();
    private final HBox row;

    PipelineCell() {
        name.getStyleClass().add("strong");
        where.getStyleClass().addAll("caption", "muted");
        unsaved.getStyleClass().add("unsaved-dot");
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        name.setMinWidth(0);
        HBox first = new HBox(6, unsaved, name);
        first.getStyleClass().add("pipeline-row");
        VBox words = new VBox(first, where);
        words.getStyleClass().add("two-lines");
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
        unsaved.setVisible(open.isUnsaved());
        where.setText(open.origin().where() + (open.isUnsaved() ? " · not saved" : ""));
        LazyTooltip.on(this, open.origin().whole());
        counts.show(open.findings());
        setAccessibleText(open.name() + ", " + where.getText() + ", " + counts.getAccessibleText());
    }
}
