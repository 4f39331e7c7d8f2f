package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lays two lists side by side: what stands for each other shares a slot, unless it would cross others that do; both lists
/// keep their order.
final class Alignment {
    /// Stands for nothing.
    static final int NONE = -1;

    /// An index of each list; [#NONE] where one has nothing here.
    record Slot(int before, int after) {}

    private Alignment() {
    }

    /// The slots. `partners` has for each element of the first list the index of what stands for it in the second, or
    /// [#NONE]; `afterSize` is how many the second has.
    static List<Slot> of(List<Integer> partners, int afterSize) {
        Set<Integer> anchors = longestRising(partners);
        List<Slot> slots = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < partners.size(); i++) {
            if (!anchors.contains(i)) {
                slots.add(new Slot(i, NONE));
                continue;
            }
            while (next < partners.get(i)) {
                slots.add(new Slot(NONE, next++));
            }
            slots.add(new Slot(i, next++));
        }
        while (next < afterSize) {
            slots.add(new Slot(NONE, next++));
        }
        return slots;
    }

    /// The indices of as many partners as can keep their order.
    private static Set<Integer> longestRising(List<Integer> partners) {
        List<Integer> ends = new ArrayList<>();
        int[] lengths = new int[partners.size()];
        for (int i = 0; i < lengths.length; i++) {
            if (partners.get(i) != NONE) {
                int found = -1 - Collections.binarySearch(ends, partners.get(i));
                if (found == ends.size()) {
                    ends.add(partners.get(i));
                } else {
                    ends.set(found, partners.get(i));
                }
                lengths[i] = found + 1;
            }
        }
        Set<Integer> rising = new HashSet<>();
        int limit = Integer.MAX_VALUE;
        for (int i = lengths.length - 1, wanted = ends.size(); i >= 0; i--) {
            if (lengths[i] == wanted && wanted > 0 && partners.get(i) < limit) {
                rising.add(i);
                limit = partners.get(i);
                wanted--;
            }
        }
        return rising;
    }
}
