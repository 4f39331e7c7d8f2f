package app.waybill.core.pipeline.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonPointer;

/// A pipeline as it is drawn: stages from left to right, in each a column of actions for each run order, and wires for
/// the artifacts. All measures are pixels at 100 %, multiples of 8 where boxes are concerned.
public record PipelineGraph(List<StageBox> stages, List<ActionBox> actions, List<Wire> wires, List<LooseEnd> looseEnds,
        int width, int height) {
    /// Keeps unchangeable copies.
    public PipelineGraph {
        stages = List.copyOf(stages);
        actions = List.copyOf(actions);
        wires = List.copyOf(wires);
        looseEnds = List.copyOf(looseEnds);
    }

    /// Lays a pipeline out.
    public static PipelineGraph of(Pipeline pipeline) {
        return new GraphLayout(pipeline).graph();
    }

    /// The action that a pointer leads to or into.
    public Optional<ActionBox> actionAt(JsonPointer path) {
        return actions.stream().filter(box -> path.isWithin(box.path())).findFirst();
    }

    /// The action that an arrow key leads to: above or below in the same column, the nearest one, or the one of the nearest height in
    /// the next column that has any.
    public Optional<ActionBox> neighbour(ActionBox from, Direction direction) {
        Comparator<ActionBox> nearestRow = Comparator.comparingInt(box -> Math.abs(box.row() - from.row()));
        return switch (direction) {
            case UP -> actions.stream().filter(box -> box.column() == from.column() && box.row() < from.row())
                    .min(nearestRow);
            case DOWN -> actions.stream().filter(box -> box.column() == from.column() && box.row() > from.row())
                    .min(nearestRow);
            case LEFT -> actions.stream().filter(box -> box.column() < from.column())
                    .min(Comparator.<ActionBox>comparingInt(box -> -box.column()).thenComparing(nearestRow));
            case RIGHT -> actions.stream().filter(box -> box.column() > from.column())
                    .min(Comparator.<ActionBox>comparingInt(ActionBox::column).thenComparing(nearestRow));
        };
    }
}
