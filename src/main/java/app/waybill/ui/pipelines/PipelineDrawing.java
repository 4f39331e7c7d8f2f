package app.waybill.ui.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.pipeline.graph.Direction;
import app.waybill.core.pipeline.graph.LooseEnd;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.pipeline.graph.Point;
import app.waybill.core.pipeline.graph.StageBox;
import app.waybill.core.text.JsonPointer;
import app.waybill.ui.control.LazyTooltip;

/// A pipeline drawn at 100 %. It draws what [PipelineGraph] computed and tells which action the operator chose.
public final class PipelineDrawing extends Pane {
    private final PipelineGraph graph;
    private final List<ActionNode> nodes = new ArrayList<>();
    private final List<WireShape> wires = new ArrayList<>();
    private final Consumer<ActionBox> chosen;
    private final Runnable entered;

    /// `made` makes the node of an action; `chosen` hears of an action that was clicked or walked to, `entered` of Enter
    /// upon it.
    PipelineDrawing(PipelineGraph graph, Function<ActionBox, ActionNode> made, Consumer<ActionBox> chosen,
            Runnable entered) {
        this.graph = graph;
        this.chosen = chosen;
        this.entered = entered;
        getStyleClass().add("pipeline-drawing");
        setMinSize(graph.width(), graph.height());
        setMaxSize(graph.width(), graph.height());
        drawStages();
        graph.wires().forEach(wire -> wires.add(new WireShape(wire)));
        Pane wirePane = new Pane();
        wirePane.setPickOnBounds(false);
        wirePane.getChildren().addAll(wires);
        graph.looseEnds().forEach(end -> wirePane.getChildren().addAll(draw(end)));
        getChildren().add(wirePane);
        graph.actions().forEach(box -> nodes.add(node(made.apply(box))));
        getChildren().addAll(nodes);
    }

    /// A pipeline with the findings of its review. `chosen` hears of an action that was clicked or walked to,
    /// `entered` of Enter upon it.
    public static PipelineDrawing reviewed(OpenPipeline open, PipelineGraph graph, Consumer<ActionBox> chosen,
            Runnable entered) {
        return new PipelineDrawing(graph, box -> ActionNode.withFindings(box, open.findingsIn(box.path())), chosen,
                entered);
    }

    /// Marks actions and their wires.
    public void select(Set<JsonPointer> actions) {
        nodes.forEach(node -> node.select(actions));
        List.copyOf(wires).forEach(wire -> wire.select(actions));
        ActionNode door = nodes.stream().filter(node -> actions.contains(node.box().path())).findFirst()
                .or(() -> nodes.stream().findFirst()).orElse(null);
        nodes.forEach(node -> node.setFocusTraversable(node.equals(door)));
    }

    /// The node of an action.
    Optional<ActionNode> nodeOf(JsonPointer action) {
        return nodes.stream().filter(node -> node.box().path().equals(action)).findFirst();
    }

    private ActionNode node(ActionNode node) {
        node.setOnMouseClicked(_ -> choose(node.box()));
        node.setOnKeyPressed(event -> press(node.box(), event));
        return node;
    }

    private void press(ActionBox from, KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(from, Direction.LEFT);
            case RIGHT -> walk(from, Direction.RIGHT);
            case UP -> walk(from, Direction.UP);
            case DOWN -> walk(from, Direction.DOWN);
            case HOME -> choose(graph.actions().getFirst());
            case END -> choose(graph.actions().getLast());
            case ENTER -> entered.run();
            case SPACE -> choose(from);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(ActionBox from, Direction direction) {
        graph.neighbour(from, direction).ifPresent(this::choose);
    }

    private void choose(ActionBox box) {
        chosen.accept(box);
        nodeOf(box.path()).ifPresent(Node::requestFocus);
    }

    /// The stages, and arrows between them. All arrows are one path and all heads another: they are never told apart.
    private void drawStages() {
        Path lines = new Path();
        Path heads = new Path();
        lines.getStyleClass().add("wire");
        heads.getStyleClass().add("arrow-head");
        for (int i = 0; i < graph.stages().size(); i++) {
            StageBox stage = graph.stages().get(i);
            getChildren().add(new StageNode(stage));
            if (i > 0) {
                int y = stage.box().y() + 16;
                Point tip = new Point(stage.box().x(), y);
                lines.getElements().addAll(new MoveTo(graph.stages().get(i - 1).box().right(), y),
                        new LineTo(tip.x() - 6, y));
                heads.getElements().addAll(WireShape.arrowHead(tip));
            }
        }
        getChildren().addAll(lines, heads);
    }

    private static List<Node> draw(LooseEnd end) {
        boolean output = end.side() == LooseEnd.Side.UNREAD_OUTPUT;
        Point tip = output ? end.end() : end.start();
        Line line = new Line(end.start().x(), end.start().y(), end.end().x(), end.end().y());
        Line down = new Line(tip.x() - 4, tip.y() - 4, tip.x() + 4, tip.y() + 4);
        Line up = new Line(tip.x() - 4, tip.y() + 4, tip.x() + 4, tip.y() - 4);
        line.getStyleClass().addAll("wire", "loose");
        String words = (output ? "Nobody reads " : "Nobody puts out ") + String.join(", ", end.artifacts());
        for (Line each : List.of(line, down, up)) {
            each.getStyleClass().add(output ? "unread" : "undefined");
            LazyTooltip.on(each, words);
        }
        return List.of(line, down, up);
    }
}
