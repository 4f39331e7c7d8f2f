package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.pipeline.diff.Both;
import app.waybill.core.pipeline.diff.Counterparts;
import app.waybill.core.pipeline.graph.Alignment.Slot;
import app.waybill.core.text.JsonPointer;

/// Computes the drawing of a comparison: a column for each slot of stages, in it a row for each slot of actions.
final class ComparedLayout {
    private static final int HEADER = 32;
    private static final int PAD = 8;
    private static final int TOP = 16;
    private static final int GAP_OF_STAGES = 40;

    private final Both<Pipeline> pipelines;
    private final Map<JsonPointer, JsonPointer> partners = new HashMap<>();
    private final List<Slot> columns;
    private final List<Both<List<Action>>> actions = new ArrayList<>();
    private final List<List<Slot>> rows = new ArrayList<>();
    private final int nodeWidth;
    private final int nodeHeight;

    ComparedLayout(Counterparts counterparts) {
        pipelines = counterparts.pipelines();
        counterparts.stages().forEach(both -> partners.put(both.before().node().path(), both.after().node().path()));
        counterparts.actions().forEach(both -> partners.put(both.before().node().path(), both.after().node().path()));
        columns = Alignment.of(
                partners(pipelines.before().stages().stream().map(stage -> stage.node().path()).toList(),
                        pipelines.after().stages().stream().map(stage -> stage.node().path()).toList()),
                pipelines.after().stages().size());
        columns.forEach(this::alignActions);
        boolean marks = Stream.of(pipelines.before(), pipelines.after()).anyMatch(
                pipeline -> pipeline.actions().anyMatch(action -> !new Elsewhere(pipeline).of(action).isEmpty()));
        nodeWidth = marks ? GraphLayout.WIDE_NODE : GraphLayout.NODE_WIDTH;
        nodeHeight = marks ? GraphLayout.HIGH_NODE : GraphLayout.NODE_HEIGHT;
    }

    ComparedGraph graph() {
        return new ComparedGraph(half(/* first= */ true), half(/* first= */ false));
    }

    private void alignActions(Slot column) {
        List<Action> before = inOrder(pipelines.before(), column.before());
        List<Action> after = inOrder(pipelines.after(), column.after());
        actions.add(new Both<>(before, after));
        rows.add(Alignment.of(partners(paths(before), paths(after)), after.size()));
    }

    private List<Integer> partners(List<JsonPointer> before, List<JsonPointer> after) {
        return before.stream().map(path -> partners.containsKey(path)
                ? after.indexOf(partners.get(path))
                : Alignment.NONE).toList();
    }

    private static List<JsonPointer> paths(List<Action> actions) {
        return actions.stream().map(action -> action.node().path()).toList();
    }

    private static List<Action> inOrder(Pipeline pipeline, int stage) {
        return stage == Alignment.NONE
                ? List.of()
                : pipeline.stages().get(stage).actions().stream().sorted(Comparator.comparingInt(Action::runOrder))
                        .toList();
    }

    private ComparedGraph.Half half(boolean first) {
        List<StageBox> stages = new ArrayList<>();
        List<ActionBox> boxes = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int index = index(columns.get(column), first);
            if (index == Alignment.NONE) {
                gaps.add(gap(column, first));
            } else {
                Stage stage = pipeline(first).stages().get(index);
                stages.add(new StageBox(stage, new Box(x(column), TOP, stageWidth(), stageHeight())));
                boxes.addAll(boxes(stage, column, first));
            }
        }
        return new ComparedGraph.Half(new PipelineGraph(stages, boxes, List.of(), List.of(),
                x(columns.size()) - GAP_OF_STAGES + PAD, TOP + stageHeight() + TOP), gaps);
    }

    private List<ActionBox> boxes(Stage stage, int column, boolean first) {
        Elsewhere elsewhere = new Elsewhere(pipeline(first));
        List<Action> own = first ? actions.get(column).before() : actions.get(column).after();
        List<ActionBox> boxes = new ArrayList<>();
        for (int row = 0; row < rows.get(column).size(); row++) {
            int index = index(rows.get(column).get(row), first);
            if (index != Alignment.NONE) {
                Action action = own.get(index);
                boxes.add(new ActionBox(stage, action, node(column, row), column, row, elsewhere.of(action)));
            }
        }
        return boxes;
    }

    private Pipeline pipeline(boolean first) {
        return first ? pipelines.before() : pipelines.after();
    }

    private static int index(Slot slot, boolean first) {
        return first ? slot.before() : slot.after();
    }

    private Gap gap(int column, boolean first) {
        Stage other = pipeline(!first).stages().get(index(columns.get(column), !first));
        boolean elsewhere = first
                ? partners.containsValue(other.node().path())
                : partners.containsKey(other.node().path());
        String words = first ? "not in the old version" : "removed";
        return new Gap(new Box(x(column), TOP + HEADER + PAD, stageWidth(), stageHeight() - HEADER - 2 * PAD),
                elsewhere ? "moved" : words);
    }

    private Box node(int column, int row) {
        return new Box(x(column) + PAD, TOP + HEADER + PAD + row * (nodeHeight + PAD), nodeWidth, nodeHeight);
    }

    private int x(int column) {
        return PAD + column * (stageWidth() + GAP_OF_STAGES);
    }

    private int stageWidth() {
        return nodeWidth + 2 * PAD;
    }

    private int stageHeight() {
        int tallest = rows.stream().mapToInt(List::size).max().orElse(0);
        return HEADER + PAD + Math.max(1, tallest) * (nodeHeight + PAD);
    }
}
