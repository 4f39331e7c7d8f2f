package app.waybill.ui.recipe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.recipe.Blueprint;
import app.waybill.core.recipe.GeneratedFile;
import app.waybill.core.recipe.Parameter;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.pipelines.PipelineDrawing;

/// What was made: the drawing, what the review says, and all files with their texts.
public final class RecipePreviewController {
    private final NewPipelineModel model;
    private final TextClipboard clipboard;
    private final Scale scale = new Scale(1, 1);

    @FXML
    private VBox content;
    @FXML
    private EmptyState nothing;
    @FXML
    private StackPane canvas;
    @FXML
    private VBox verdict;
    @FXML
    private ListView<GeneratedFile> files;
    @FXML
    private Label file;
    @FXML
    private Button copy;
    @FXML
    private CodeView text;
    private @Nullable PipelineDrawing drawing;

    /// A view of what the model made.
    @SuppressWarnings("NullAway.Init")
    RecipePreviewController(NewPipelineModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        files.setAccessibleText("Files");
        files.setCellFactory(_ -> new GeneratedFileCell());
        files.getSelectionModel().selectedItemProperty().subscribe(this::show);
        text.copyWith(clipboard);
        canvas.widthProperty().subscribe(this::fit);
        canvas.heightProperty().subscribe(this::fit);
        model.answer().subscribe(this::show);
    }

    /// Copies the file that is shown.
    @FXML
    public void copyFile() {
        GeneratedFile shown = files.getSelectionModel().getSelectedItem();
        if (shown != null) {
            clipboard.copy(shown.name(), shown.text());
        }
    }

    private void show(RecipeAnswer answer) {
        answer.pipeline().ifPresent(this::show);
        content.setVisible(answer.pipeline().isPresent());
        nothing.setVisible(answer.pipeline().isEmpty());
        if (answer.pipeline().isEmpty()) {
            showWhy(answer);
        }
    }

    private void showWhy(RecipeAnswer answer) {
        if (model.mapping().isEmpty()) {
            nothing.show("fth-git-branch", "Choose a service",
                    "The pipeline deploys its containers to where it runs.", List.of());
        } else if (answer.problem() != null || !answer.unfit().isEmpty()) {
            nothing.show("fth-alert-triangle", "Nothing can be made of this yet",
                    "What is wrong stands beside the field that it is about.", List.of());
        } else {
            nothing.show("fth-edit-2", "Almost there", "Still needed: " + answer.missing().stream().sorted()
                    .map(Parameter::title).collect(Collectors.joining(", ")) + ".", List.of());
        }
    }

    private void show(NewPipeline made) {
        drawing = made.reviewed().graph().map(graph -> draw(made, graph)).orElse(null);
        canvas.getChildren().setAll(drawing == null ? List.of() : List.of(new Group(drawing)));
        fit();
        verdict.getChildren().setAll(Stream.concat(ReviewWords.of(made.reviewed().findings(), this::look),
                ReviewWords.notes(made.blueprint().notes())).toList());
        GeneratedFile before = files.getSelectionModel().getSelectedItem();
        List<GeneratedFile> now = made.blueprint().files();
        files.getItems().setAll(now);
        files.getSelectionModel().select(now.stream()
                .filter(it -> before != null && it.name().equals(before.name())).findFirst().orElse(now.getFirst()));
    }

    private PipelineDrawing draw(NewPipeline made, PipelineGraph graph) {
        PipelineDrawing drawn = PipelineDrawing.reviewed(made.reviewed(), graph, this::look, text::requestFocus);
        drawn.getTransforms().setAll(scale);
        drawn.select(Set.of());
        return drawn;
    }

    private void look(ActionBox action) {
        if (drawing != null) {
            drawing.select(Set.of(action.path()));
        }
        lookAt(action.action().node().place().line());
    }

    private void look(Finding finding) {
        lookAt(finding.place().line());
    }

    private void lookAt(int line) {
        files.getSelectionModel().selectFirst();
        text.select(line);
    }

    private void show(@Nullable GeneratedFile shown) {
        if (shown == null) {
            return;
        }
        file.setText(shown.name());
        ControlName.of("Copy " + shown.name()).on(copy);
        text.setAccessibleText("Text of " + shown.name());
        boolean pipeline = shown.name().equals(Blueprint.PIPELINE);
        text.show(shown.text(), pipeline
                ? model.answer().get().pipeline().map(made -> made.reviewed().findings()).orElse(List.of())
                : List.of());
    }

    /// The whole drawing is in sight.
    private void fit() {
        if (drawing != null && canvas.getWidth() > 0) {
            double factor = Math.min(1, Math.min(canvas.getWidth() / drawing.getMinWidth(),
                    canvas.getHeight() / drawing.getMinHeight()));
            scale.setX(factor);
            scale.setY(factor);
        }
    }
}
