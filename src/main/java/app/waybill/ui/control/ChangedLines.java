package app.waybill.ui.control;

import java.util.List;

/// Where a line of a list is after the list was replaced by a similar one: the same `start` lines at the beginning, the
/// same `end` lines at the end, and others between.
record ChangedLines(int before, int after, int start, int end) {
    static <T> ChangedLines of(List<T> before, List<T> after) {
        int limit = Math.min(before.size(), after.size());
        int start = 0;
        while (start < limit && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < limit - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new ChangedLines(before.size(), after.size(), start, end);
    }

    /// The index now of the line that had that index; a line that is gone leads to the one in its place, -1 where no
    /// line is left.
    int moved(int index) {
        if (index < start) {
            return index;
        }
        return index >= before - end ? index + after - before : Math.min(index, after - 1);
    }
}
