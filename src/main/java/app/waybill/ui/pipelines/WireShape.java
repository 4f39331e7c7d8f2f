package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Set;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

import app.waybill.core.pipeline.graph.Course;
import app.waybill.core.pipeline.graph.Point;
import app.waybill.core.pipeline.graph.Wire;
import app.waybill.core.text.JsonPointer;
import app.waybill.ui.control.LazyTooltip;

/// An artifact's wire in the drawing, with its arrow head and, in the channel, its name.
final class WireShape extends Group {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int LABEL_WIDTH = 160;

    private final Wire wire;

    WireShape(Wire wire) {
        this.wire = wire;
        Shape line = wire.course() == Course.CURVE ? curve() : polyline();
        line.getStyleClass().add("wire");
        if (wire.course() == Course.BACKWARD) {
            line.getStyleClass().add("backward");
        }
        Path head = new Path(arrowHead(wire.points().getLast()));
        head.getStyleClass().add("arrow-head");
        LazyTooltip.on(this, wire.artifact());
        getChildren().addAll(line, head);
        Point label = wire.label();
        if (label != null) {
            getChildren().add(label(label));
        }
    }

    /// A filled head whose tip is at the point, pointing right.
    static List<PathElement> arrowHead(Point tip) {
        return List.of(new MoveTo(tip.x() - 8, tip.y() - 4), new LineTo(tip.x(), tip.y()),
                new LineTo(tip.x() - 8, tip.y() + 4), new ClosePath());
    }

    /// Marks the wire if it begins or ends at one of the actions.
    void select(Set<JsonPointer> actions) {
        boolean selected = actions.stream().anyMatch(wire::touches);
        getChildren().forEach(child -> child.pseudoClassStateChanged(SELECTED, selected));
        if (selected) {
            toFront();
        }
    }

    private Shape curve() {
        Point from = wire.points().getFirst();
        Point to = wire.points().getLast();
        double middle = (from.x() + to.x()) / 2.0;
        return new CubicCurve(from.x(), from.y(), middle, from.y(), middle, to.y(), to.x() - 6, to.y());
    }

    private Shape polyline() {
        Polyline line = new Polyline();
        wire.points().forEach(point -> line.getPoints().addAll((double) point.x(), (double) point.y()));
        return line;
    }

    private Label label(Point middle) {
        Label label = new Label(wire.artifact());
        label.getStyleClass().addAll("caption", "wire-name");
        label.setPrefWidth(Math.min(LABEL_WIDTH, 16 + 7 * wire.artifact().length()));
        label.relocate(middle.x() - label.getPrefWidth() / 2, middle.y() - 8);
        return label;
    }
}
