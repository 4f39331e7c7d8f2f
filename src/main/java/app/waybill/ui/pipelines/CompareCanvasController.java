package app.waybill.ui.pipelines;

import java.util.EnumMap;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.graph.ComparedGraph;
import app.waybill.core.pipeline.graph.Gap;

/// Both drawings, one above the other. They scroll together, so that what belongs together stays in one column.
public final class CompareCanvasController {
    private final CompareModel model;
    private final Map<CompareEnd, PipelineDrawing> drawings = new EnumMap<>(CompareEnd.class);

    @FXML
    private Label nothing;
    @FXML
    private VBox both;
    @FXML
    private VBox beforeFacts;
    @FXML
    private ScrollPane before;
    @FXML
    private VBox afterFacts;
    @FXML
    private ScrollPane after;

    /// A controller of the model's two drawings.
    @SuppressWarnings("NullAway.Init")
    CompareCanvasController(CompareModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        before.setAccessibleText("Drawing of the pipeline before");
        after.setAccessibleText("Drawing of the pipeline after");
        nothing.setText("Choose the pipeline to compare with above, or drop its file here.");
        nothing.visibleProperty().bind(model.compared().isNull());
        both.visibleProperty().bind(model.compared().isNotNull());
        after.hvalueProperty().bindBidirectional(before.hvalueProperty());
        after.vvalueProperty().bindBidirectional(before.vvalueProperty());
        model.compared().subscribe(this::draw);
        model.spot().subscribe(this::mark);
    }

    private void draw(@Nullable Compared compared) {
        drawings.clear();
        if (compared != null) {
            draw(compared, CompareEnd.BEFORE, before, beforeFacts);
            draw(compared, CompareEnd.AFTER, after, afterFacts);
            before.setHvalue(0);
            before.setVvalue(0);
            mark(model.spot().get());
        }
    }

    private void draw(Compared compared, CompareEnd end, ScrollPane canvas, VBox facts) {
        ComparedGraph.Half half = compared.half(end);
        PipelineDrawing drawing = new PipelineDrawing(half.graph(),
                box -> ActionNode.compared(box, compared.mark(box, end).map(ComparedKind::look)),
                box -> model.look(end, box.path()), model::next);
        half.gaps().forEach(gap -> drawing.getChildren().add(label(gap)));
        drawings.put(end, drawing);
        canvas.setContent(new Group(drawing));
        Label word = new Label(end.word());
        word.getStyleClass().add("strong");
        facts.getChildren().setAll(word);
        compared.side(end).facts().forEach(fact -> facts.getChildren().add(caption(fact)));
    }

    private void mark(CompareSpot spot) {
        drawings.forEach((end, drawing) -> {
            drawing.select(spot.actions(end));
            if (spot.actions(end).size() == 1) {
                drawing.nodeOf(spot.actions(end).iterator().next()).ifPresent(
                        node -> DrawingScroll.reveal(end == CompareEnd.BEFORE ? before : after, node));
            }
        });
    }

    private static Node label(Gap gap) {
        Label label = new Label(gap.words());
        label.getStyleClass().add("compare-gap");
        label.resizeRelocate(gap.box().x(), gap.box().y(), gap.box().width(), gap.box().height());
        label.setMinSize(gap.box().width(), gap.box().height());
        return label;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "muted");
        return label;
    }
}
