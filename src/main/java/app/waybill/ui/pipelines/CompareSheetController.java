package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Objects;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.review.report.DiffText;
import app.waybill.core.review.report.Ink;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.fx.TextClipboard;

/// How a pipeline differs from another open one in what they mean, with the places in both texts side by side.
public final class CompareSheetController {
    private final OpenPipeline before;
    private final List<OpenPipeline> others;
    private final TextClipboard clipboard;
    private final Runnable close;

    @FXML
    private Label title;
    @FXML
    private ChoiceBox<OpenPipeline> other;
    @FXML
    private Label summary;
    @FXML
    private ListView<ComparedRow> rows;
    @FXML
    private CodeView left;
    @FXML
    private CodeView right;
    @FXML
    private Button copy;

    /// A controller that compares a pipeline with one of the others.
    @SuppressWarnings("NullAway.Init")
    CompareSheetController(OpenPipeline before, List<OpenPipeline> others, TextClipboard clipboard, Runnable close) {
        this.before = before;
        this.others = others;
        this.clipboard = clipboard;
        this.close = close;
    }

    @FXML
    private void initialize() {
        title.setText("Compare " + before.name() + " with");
        ControlName.of("The pipeline to compare with").on(other);
        ControlName.of("Copy the differences as text").on(copy);
        other.getItems().setAll(others);
        rows.setAccessibleText("Differences");
        rows.setPlaceholder(new Label("The pipelines mean the same"));
        rows.setCellFactory(_ -> new ComparedCell());
        left.setAccessibleText("JSON of " + before.name());
        left.copyWith(clipboard);
        right.copyWith(clipboard);
        left.show(before.text().masked(), List.of());
        rows.getSelectionModel().selectedItemProperty().subscribe(this::lookAt);
        other.valueProperty().subscribe(this::compare);
        other.getSelectionModel().selectFirst();
    }

    /// Gives the differences the keyboard.
    void enter() {
        rows.requestFocus();
    }

    /// Copies the differences.
    @FXML
    public void copyText() {
        clipboard.copy("the differences", DiffText.of(diff(Objects.requireNonNull(other.getValue())), Ink.PLAIN));
    }

    /// Closes the sheet.
    @FXML
    public void close() {
        close.run();
    }

    private void compare(@Nullable OpenPipeline after) {
        if (after == null) {
            return;
        }
        PipelineDiff diff = diff(after);
        summary.setText(DiffText.summary(diff));
        right.setAccessibleText("JSON of " + after.name());
        right.show(after.text().masked(), List.of());
        rows.getItems().setAll(ComparedRow.of(diff));
        rows.getSelectionModel().select(1);
    }

    private PipelineDiff diff(OpenPipeline after) {
        return PipelineDiff.of(pipeline(before), pipeline(after));
    }

    private static Pipeline pipeline(OpenPipeline open) {
        return open.document().pipeline().orElseThrow();
    }

    private void lookAt(@Nullable ComparedRow row) {
        if (row != null && !row.isHeading()) {
            left.select(line(row.before()));
            right.select(line(row.after()));
        }
    }

    private static int line(@Nullable Sighting sighting) {
        return sighting == null ? 0 : sighting.place().line();
    }
}
