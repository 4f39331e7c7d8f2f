package app.waybill.ui.pipelines;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;

/// The drawing of the selected pipeline, as large as the operator likes, with the action that is looked at in sight.
public final class PipelineCanvasController {
    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.1;
    /// Words can still be read; a drawing that is larger than its place is not opened any smaller.
    private static final double READABLE = 0.75;

    /// The longest side of a picture, in pixels; larger ones do not fit into memory.
    private static final double LARGEST = 16_000;

    private final PipelinesModel model;
    private final PipelineExport export;
    private final Scale scale = new Scale(1, 1);
    private Runnable entered = () -> {};
    private @Nullable PipelineDrawing drawing;
    /// Whether the drawing follows the size of its place, until the operator zooms.
    private boolean following = true;

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
    private MenuButton exportMenu;

    /// A controller of the model's selected pipeline.
    @SuppressWarnings("NullAway.Init")
    PipelineCanvasController(PipelinesModel model, PipelineExport export) {
        this.model = model;
        this.export = export;
    }

    @FXML
    private void initialize() {
        ControlName.of("Zoom out").on(zoomOut);
        ControlName.of("Zoom in").on(zoomIn);
        ControlName.of("Export the drawing").on(exportMenu);
        exportMenu.getItems().setAll(export.commands().stream().map(CommandButton::item).toList());
        export.takePictureWith(this::picture);
        export.ready().bind(canvas.sceneProperty().isNotNull().and(canvas.contentProperty().isNotNull()));
        canvas.setAccessibleText("Drawing of the pipeline");
        canvas.setAccessibleHelp("Plus and minus zoom, 0 fits the drawing into its place.");
        canvas.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvas.widthProperty().subscribe(this::follow);
        canvas.heightProperty().subscribe(this::follow);
        model.selected().subscribe(this::draw);
        model.spot().subscribe(this::look);
    }

    /// Who hears of Enter upon an action.
    void onEnter(Runnable consumer) {
        entered = consumer;
    }

    /// Makes the drawing larger.
    @FXML
    public void zoomIn() {
        zoomTo(scale.getX() * STEP);
    }

    /// Makes the drawing smaller.
    @FXML
    public void zoomOut() {
        zoomTo(scale.getX() / STEP);
    }

    /// Makes the whole drawing visible.
    @FXML
    public void zoomToFit() {
        PipelineDrawing drawn = drawing;
        if (drawn != null) {
            zoomTo(fitting(drawn));
        }
    }

    private double fitting(PipelineDrawing drawn) {
        return Math.min(1,
                Math.min(canvas.getWidth() / drawn.getMinWidth(), canvas.getHeight() / drawn.getMinHeight()));
    }

    /// Shows as much as can be read, from the left.
    private void follow() {
        PipelineDrawing drawn = drawing;
        if (following && drawn != null && canvas.getWidth() > 0) {
            scaleTo(Math.max(READABLE, fitting(drawn)));
            canvas.setHvalue(0);
            canvas.setVvalue(0);
        }
    }

    /// The whole drawing at twice its size, with nothing marked.
    private Optional<WritableImage> picture() {
        return Optional.ofNullable(drawing).map(drawn -> {
            double factor = Math.min(2, LARGEST / Math.max(drawn.getMinWidth(), drawn.getMinHeight()));
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(factor / scale.getX(), factor / scale.getY()));
            drawn.select(Set.of());
            WritableImage image = drawn.snapshot(parameters, null);
            mark(model.spot().get());
            return image;
        });
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoomTo(event.getDeltaY() > 0 ? scale.getX() * STEP : scale.getX() / STEP);
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0 -> zoomToFit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void zoomTo(double factor) {
        following = false;
        scaleTo(factor);
    }

    private void scaleTo(double factor) {
        double bounded = Math.clamp(factor, SMALLEST, 2);
        scale.setX(bounded);
        scale.setY(bounded);
        zoom.setText(Math.round(bounded * 100) + " %");
    }

    private void draw(@Nullable OpenPipeline open) {
        PipelineDrawing drawn = open == null
                ? null
                : open.graph().map(graph -> PipelineDrawing.reviewed(open, graph, model::look,
                        () -> entered.run()))
                        .orElse(null);
        drawing = drawn;
        nothingToDraw.setVisible(drawn == null);
        if (drawn != null) {
            drawn.getTransforms().setAll(scale);
        }
        canvas.setContent(drawn == null ? null : new Group(drawn));
        following = true;
        follow();
        mark(model.spot().get());
    }

    private void look(Spot spot) {
        mark(spot);
        PipelineDrawing drawn = drawing;
        if (drawn != null) {
            spot.action().map(ActionBox::path).flatMap(drawn::nodeOf)
                    .ifPresent(node -> DrawingScroll.reveal(canvas, node));
        }
    }

    private void mark(Spot spot) {
        PipelineDrawing drawn = drawing;
        if (drawn != null) {
            drawn.select(spot.action().stream().map(ActionBox::path).collect(Collectors.toSet()));
        }
    }
}
