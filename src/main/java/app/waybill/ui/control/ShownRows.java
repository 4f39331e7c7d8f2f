package app.waybill.ui.control;

import java.util.List;

import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableListBase;

/// The rows that a table shows. They change all at once, and the old list and the new one are handed on as they are: the
/// toolkit's own list copies both, row by row.
final class ShownRows<R> extends ObservableListBase<R> {
    private List<R> rows = List.of();

    /// Shows these rows in place of those that it shows now. The list must not change any more.
    void swap(List<R> others) {
        List<R> before = rows;
        rows = others;
        if (!before.isEmpty() || !rows.isEmpty()) {
            fireChange(new Swap<>(this, before));
        }
    }

    @Override
    public R get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// One change, of everything.
    private static final class Swap<R> extends Change<R> {
        private static final int[] NOT_MOVED = {};

        private final List<R> before;
        private boolean told;

        Swap(ShownRows<R> now, List<R> before) {
            super(now);
            this.before = before;
        }

        @Override
        public boolean next() {
            boolean first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<R> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return NOT_MOVED;
        }
    }
}
