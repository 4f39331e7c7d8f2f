package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Fact;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Recipe;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.SeverityCounts;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;

/// One pipeline: its drawing, findings, facts and text, each of which leads to the others.
public final class PipelinePageController {
    private final PipelinesModel model;
    private final TextClipboard clipboard;
    private final Scale scale = new Scale(1, 1);

    @FXML
    private Label title;
    @FXML
    private HBox badges;
    @FXML
    private ScrollPane canvas;
    @FXML
    private Node nothingToDraw;
    @FXML
    private Label zoom;
    @FXML
    private Button zoomOut;
    @FXML
    private Button zoomIn;
    @FXML
    private Button copy;
    @FXML
    private Button close;
    @FXML
    private SeverityCounts counts;
    @FXML
    private ListView<Finding> findings;
    @FXML
    private Label findingTitle;
    @FXML
    private Label explanation;
    @FXML
    private Label factsTitle;
    @FXML
    private GridPane facts;
    @FXML
    private Label file;
    @FXML
    private Label path;
    @FXML
    private Label position;
    @FXML
    private CodeView json;

    private @Nullable PipelineDrawing drawing;
    /// Lists that are filled change their selection; nobody chose that.
    private boolean showing;

    /// A controller of the model's selected pipeline.
    @SuppressWarnings("NullAway.Init")
    public PipelinePageController(PipelinesModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        ControlName.of("Zoom out").on(zoomOut);
        ControlName.of("Zoom in").on(zoomIn);
        ControlName.of("Copy the JSON, secrets masked").on(copy);
        ControlName.of("Close this pipeline").on(close);
        canvas.setAccessibleText("Drawing of the pipeline");
        findings.setAccessibleText("Findings");
        findings.setPlaceholder(new Label("No findings"));
        findings.setCellFactory(_ -> new FindingCell());
        json.copyWith(clipboard);
        model.selected().subscribe(this::show);
        model.spot().subscribe(this::show);
        findings.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null && !showing && !model.spot().get().finding().equals(Optional.of(finding))) {
                model.look(finding);
            }
        });
        json.selectedLine().subscribe(line -> {
            if (line.intValue() > 0 && !showing) {
                model.lookAtLine(line.intValue());
            }
        });
    }

    /// Makes the drawing larger.
    @FXML
    public void zoomIn() {
        zoomTo(scale.getX() * 1.25);
    }

    /// Makes the drawing smaller.
    @FXML
    public void zoomOut() {
        zoomTo(scale.getX() / 1.25);
    }

    /// Makes the whole drawing visible.
    @FXML
    public void zoomToFit() {
        PipelineDrawing drawn = drawing;
        if (drawn != null) {
            Bounds seen = canvas.getViewportBounds();
            zoomTo(Math.min(1,
                    Math.min(seen.getWidth() / drawn.getMinWidth(), seen.getHeight() / drawn.getMinHeight())));
        }
    }

    /// Copies the text as it is shown.
    @FXML
    public void copyText() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            clipboard.copy("the JSON of " + open.name(), open.shownText());
        }
    }

    /// Closes the pipeline.
    @FXML
    public void close() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            model.close(open);
        }
    }

    private void show(@Nullable OpenPipeline open) {
        if (open == null) {
            return;
        }
        title.setText(open.name());
        badges.getChildren()
                .setAll(open.document().pipeline().stream().flatMap(PipelinePageController::badges).toList());
        file.setText(
                open.origin() instanceof PipelineOrigin.ExportFile ? open.origin().where() : open.name() + ".json");
        showing = true;
        findings.getItems().setAll(open.findings());
        counts.show(open.findings());
        json.show(open.shownText(), open.findings());
        showing = false;
        drawing = open.graph().map(graph -> new PipelineDrawing(open, graph, model::look, json::requestFocus))
                .orElse(null);
        PipelineDrawing drawn = drawing;
        nothingToDraw.setVisible(drawn == null);
        if (drawn != null) {
            drawn.getTransforms().setAll(scale);
        }
        canvas.setContent(drawn == null ? null : new Group(drawn));
        show(model.spot().get());
    }

    private void show(Spot spot) {
        showing = true;
        mark(spot);
        showing = false;
        explain(spot);
    }

    private void mark(Spot spot) {
        PipelineDrawing drawn = drawing;
        if (drawn != null) {
            drawn.select(spot.action());
            spot.action().flatMap(drawn::nodeOf).ifPresent(this::reveal);
        }
        spot.finding().ifPresentOrElse(findings.getSelectionModel()::select,
                findings.getSelectionModel()::clearSelection);
        json.select(spot.place().line());
        path.setText(spot.path().text());
        path.setTooltip(new Tooltip(spot.path().text()));
        position.setText(spot.place().line() + ":" + spot.place().column());
    }

    private void explain(Spot spot) {
        findingTitle.setText(spot.finding().map(Finding::summary).orElse(""));
        explanation.setText(spot.finding().map(Finding::explanation).orElse(""));
        Optional<Pipeline> pipeline = Optional.ofNullable(model.selected().get())
                .flatMap(open -> open.document().pipeline());
        factsTitle.setText(spot.action().map(box -> "Action " + box.action().label())
                .orElseGet(() -> pipeline.map(_ -> "Pipeline").orElse("")));
        fill(spot.action().map(box -> Facts.of(box.action())).or(() -> pipeline.map(Facts::of)).orElse(List.of()));
    }

    private void fill(List<Fact> all) {
        facts.getChildren().clear();
        for (int row = 0; row < all.size(); row++) {
            Label label = new Label(all.get(row).label());
            label.getStyleClass().addAll("secondary", "muted");
            label.setMinWidth(120);
            Label value = new Label(all.get(row).value());
            value.getStyleClass().add("mono");
            value.setWrapText(true);
            facts.addRow(row, label, value);
        }
    }

    private void zoomTo(double factor) {
        double bounded = Math.clamp(factor, 0.2, 2);
        scale.setX(bounded);
        scale.setY(bounded);
        zoom.setText(Math.round(bounded * 100) + " %");
    }

    private void reveal(ActionNode node) {
        Bounds seen = canvas.getViewportBounds();
        PipelineDrawing drawn = drawing;
        if (drawn != null && seen.getWidth() > 0) {
            canvas.setHvalue(
                    share(node.getLayoutX() * scale.getX(), drawn.getMinWidth() * scale.getX(), seen.getWidth()));
            canvas.setVvalue(
                    share(node.getLayoutY() * scale.getY(), drawn.getMinHeight() * scale.getY(), seen.getHeight()));
        }
    }

    /// The scroll value that shows a position about in the middle.
    private static double share(double position, double whole, double seen) {
        return whole <= seen ? 0 : Math.clamp((position - seen / 2) / (whole - seen), 0, 1);
    }

    private static Stream<Badge> badges(Pipeline pipeline) {
        Stream<String> recipes = Recipe.of(pipeline).stream().map(recipe -> recipe.word() + " recipe");
        return Stream.of(Stream.of(pipeline.type()), recipes, Stream.of(pipeline.executionMode()))
                .flatMap(words -> words)
                .map(word -> new Badge(new Status(Tone.NEUTRAL, "", word)));
    }
}
