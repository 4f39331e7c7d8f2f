package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import app.waybill.core.pipeline.Action;

/// Which flows go through the channel beneath the boxes, and where they leave the columns' rows and come back: each in a
/// slot of its own in the gap beside a column, so that no two lie upon each other. Gap 0 is left of the first column. A flow
/// to many actions of the next column has a slot there as well, and fans out from it.
final class Channel {
    /// One flow's slots: where it leaves, and where it comes back, gap by gap from the left.
    record Slots(int exitGap, int exit, NavigableMap<Integer, Integer> entries) {}

    /// So many curves from one point are still told apart.
    private static final int MOST_CURVES = 3;

    private final Columns columns;
    private final List<Flow> flows = new ArrayList<>();
    private final IdentityHashMap<Flow, Slots> slots = new IdentityHashMap<>();
    private final int[] exitsOfGap;
    private final int[] entriesOfGap;

    Channel(Columns columns, List<Flow> all) {
        this.columns = columns;
        exitsOfGap = new int[columns.all().size() + 1];
        entriesOfGap = new int[columns.all().size() + 1];
        for (Flow flow : all) {
            if (flow.readers().stream().anyMatch(reader -> goesThrough(flow, reader))) {
                flows.add(flow);
                slots.put(flow, assign(flow));
            } else if (fansOut(flow)) {
                slots.put(flow, assign(flow));
            }
        }
    }

    private Slots assign(Flow flow) {
        NavigableMap<Integer, Integer> entries = new TreeMap<>();
        flow.readers().stream().filter(reader -> goesThrough(flow, reader))
                .forEach(reader -> entries.computeIfAbsent(columns.of(reader), gap -> entriesOfGap[gap]++));
        int exitGap = columns.of(flow.producer()) + 1;
        return new Slots(exitGap, exitsOfGap[exitGap]++, entries);
    }

    /// The flows that go through the channel.
    List<Flow> flows() {
        return flows;
    }

    /// Whether a flow does not simply go to the next column.
    boolean goesThrough(Flow flow, Action reader) {
        return columns.of(reader) != columns.of(flow.producer()) + 1;
    }

    /// Whether so many actions of the next column read an artifact that curves to them would be one blot.
    boolean fansOut(Flow flow) {
        return flow.readers().stream().filter(reader -> !goesThrough(flow, reader)).count() > MOST_CURVES;
    }

    /// How many slots a gap needs.
    int slotsOf(int gap) {
        return exitsOfGap[gap] + entriesOfGap[gap];
    }

    /// The slots of a flow that goes through the channel or fans out.
    Slots of(Flow flow) {
        Slots found = slots.get(flow);
        if (found == null) {
            throw new IllegalArgumentException(flow.artifact() + " is drawn as curves");
        }
        return found;
    }
}
