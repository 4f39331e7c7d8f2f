package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonPointer;

/// Computes a drawing. Boxes first, in gaps as wide as their wires need; then the wires: a curve to the next column, or
/// the channel beneath the boxes, where each artifact has a lane.
final class GraphLayout {
    static final int NODE_WIDTH = 168;
    static final int NODE_HEIGHT = 48;
    /// Of nodes in a drawing where one says that it is elsewhere, on a third line.
    static final int WIDE_NODE = 208;
    static final int HIGH_NODE = 64;
    private static final int HEADER = 32;
    private static final int PAD = 8;
    private static final int SPACE = 16;
    private static final int TOP = 24;
    private static final int LANE = 24;
    private static final int STUB = 24;
    private static final int GAP_OF_STAGES = 64;
    private static final int GAP_OF_COLUMNS = 40;

    private final Pipeline pipeline;
    private final Columns columns;
    private final Flows flows;
    private final Channel channel;
    private final Elsewhere elsewhere;
    private final int nodeWidth;
    private final int nodeHeight;
    /// For each gap, the x from which exits count to the right, and the x from which entries count to the left.
    private final int[] exitX;
    private final int[] entryX;
    private final List<StageBox> stages = new ArrayList<>();
    private final Map<JsonPointer, ActionBox> boxes = new HashMap<>();
    private final IdentityHashMap<Flow, Integer> lanes = new IdentityHashMap<>();
    private final int stageHeight;
    private int width;

    GraphLayout(Pipeline pipeline) {
        this.pipeline = pipeline;
        columns = new Columns(pipeline);
        flows = new Flows(pipeline, columns);
        channel = new Channel(columns, flows.all());
        elsewhere = new Elsewhere(pipeline);
        boolean marks = pipeline.actions().anyMatch(action -> !elsewhere.of(action).isEmpty());
        nodeWidth = marks ? WIDE_NODE : NODE_WIDTH;
        nodeHeight = marks ? HIGH_NODE : NODE_HEIGHT;
        exitX = new int[columns.all().size() + 1];
        entryX = new int[columns.all().size() + 1];
        stageHeight = HEADER + SPACE + Math.max(1, columns.tallest()) * (nodeHeight + SPACE);
    }

    PipelineGraph graph() {
        placeBoxes();
        assignLanes();
        List<Wire> wires = flows.all().stream().flatMap(this::wires).toList();
        int laneCount = lanes.values().stream().mapToInt(lane -> lane + 1).max().orElse(0);
        int height = TOP + stageHeight + TOP + laneCount * LANE;
        return new PipelineGraph(stages, pipeline.actions().map(this::box).toList(), wires, looseEnds(), width, height);
    }

    private void placeBoxes() {
        int x = SPACE + channel.slotsOf(0) * PAD;
        entryX[0] = x - PAD;
        int stageX = x;
        for (int i = 0; i < columns.all().size(); i++) {
            Columns.Column column = columns.all().get(i);
            int nodeX = x + PAD;
            placeActions(column, nodeX, i);
            int edge = nodeX + nodeWidth + (column.last() ? PAD : 0);
            int gap = Math.max(column.last() ? GAP_OF_STAGES : GAP_OF_COLUMNS, channel.slotsOf(i + 1) * PAD + HEADER);
            exitX[i + 1] = edge + PAD;
            entryX[i + 1] = edge + gap - (column.last() ? PAD : SPACE);
            x = edge + gap - (column.last() ? 0 : PAD);
            if (column.last()) {
                stages.add(new StageBox(column.stage(), new Box(stageX, TOP, edge - stageX, stageHeight)));
                stageX = x;
                width = edge + Math.max(STUB + SPACE, channel.slotsOf(i + 1) * PAD + SPACE);
            }
        }
    }

    private void placeActions(Columns.Column column, int x, int index) {
        for (int row = 0; row < column.actions().size(); row++) {
            Action action = column.actions().get(row);
            Box box = new Box(x, TOP + HEADER + SPACE + row * (nodeHeight + SPACE), nodeWidth, nodeHeight);
            boxes.put(action.node().path(),
                    new ActionBox(column.stage(), action, box, index, row, elsewhere.of(action)));
        }
    }

    private ActionBox box(Action action) {
        ActionBox box = boxes.get(action.node().path());
        if (box == null) {
            throw new IllegalArgumentException("an action of another pipeline: " + action.label());
        }
        return box;
    }

    /// Gives each flow of the channel the uppermost lane that is free from its left end to its right end.
    private void assignLanes() {
        List<Integer> busyUntil = new ArrayList<>();
        List<Flow> fromTheLeft = channel.flows().stream().sorted(Comparator.comparingInt(flow -> span(flow).first()))
                .toList();
        for (Flow flow : fromTheLeft) {
            NavigableSet<Integer> span = span(flow);
            int lane = 0;
            while (lane < busyUntil.size() && busyUntil.get(lane) >= span.first()) {
                lane++;
            }
            if (lane == busyUntil.size()) {
                busyUntil.add(span.last());
            } else {
                busyUntil.set(lane, span.last());
            }
            lanes.put(flow, lane);
        }
    }

    /// The x of all verticals of a flow.
    private NavigableSet<Integer> span(Flow flow) {
        NavigableSet<Integer> span = new TreeSet<>();
        span.add(exitOf(flow));
        channel.of(flow).entries().keySet().forEach(gap -> span.add(entryOf(flow, gap)));
        return span;
    }

    private int exitOf(Flow flow) {
        Channel.Slots slots = channel.of(flow);
        return exitX[slots.exitGap()] + slots.exit() * PAD;
    }

    private int entryOf(Flow flow, int gap) {
        return entryX[gap] - channel.of(flow).entries().getOrDefault(gap, 0) * PAD;
    }

    private Stream<Wire> wires(Flow flow) {
        Box from = box(flow.producer()).box();
        Point start = new Point(from.right(), from.middle());
        return flow.readers().stream().map(reader -> {
            Box to = box(reader).box();
            Point end = new Point(to.x(), to.middle());
            if (!channel.goesThrough(flow, reader)) {
                return channel.fansOut(flow)
                        ? fan(flow, reader, start, end)
                        : new Wire(flow.artifact(), flow.from(), reader.node().path(), Course.CURVE,
                                List.of(start, end), null);
            }
            return throughChannel(flow, reader, start, end);
        });
    }

    private Wire fan(Flow flow, Action reader, Point start, Point end) {
        int x = exitOf(flow);
        return new Wire(flow.artifact(), flow.from(), reader.node().path(), Course.FAN,
                List.of(start, new Point(x, start.y()), new Point(x, end.y()), end), null);
    }

    private Wire throughChannel(Flow flow, Action reader, Point start, Point end) {
        int exit = exitOf(flow);
        int entry = entryOf(flow, columns.of(reader));
        int y = TOP + stageHeight + LANE + lanes.getOrDefault(flow, 0) * LANE;
        List<Point> points = List.of(start, new Point(exit, start.y()), new Point(exit, y), new Point(entry, y),
                new Point(entry, end.y()), end);
        Course course = entry > exit ? Course.CHANNEL : Course.BACKWARD;
        int nearest = entryOf(flow, channel.of(flow).entries().firstKey());
        return new Wire(flow.artifact(), flow.from(), reader.node().path(), course, points,
                new Point((exit + nearest) / 2, y));
    }

    private List<LooseEnd> looseEnds() {
        List<LooseEnd> ends = new ArrayList<>();
        for (Action action : pipeline.actions().toList()) {
            Box box = box(action).box();
            List<String> unread = flows.unreadOutputs(action);
            if (!unread.isEmpty()) {
                ends.add(new LooseEnd(action.node().path(), LooseEnd.Side.UNREAD_OUTPUT, unread,
                        new Point(box.right(), box.middle()), new Point(box.right() + STUB, box.middle())));
            }
            List<String> undefined = flows.undefinedInputs(action);
            if (!undefined.isEmpty()) {
                ends.add(new LooseEnd(action.node().path(), LooseEnd.Side.UNDEFINED_INPUT, undefined,
                        new Point(box.x() - STUB, box.middle()), new Point(box.x(), box.middle())));
            }
        }
        return ends;
    }
}
