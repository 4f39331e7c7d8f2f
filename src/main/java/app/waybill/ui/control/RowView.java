package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a table: all there are, and those shown, filtered and sorted. 100,000 rows are sorted in a tenth of a
/// second and set in a few milliseconds, so both are done to a plain list in the background, on all processors, and the
/// table gets the outcome. Orders and filters must therefore be safe to use from any thread. Changes that come meanwhile wait for it and are then answered together; a keystroke does not sort again.
public final class RowView<R> {
    private final Executor background;
    private final Executor fxThread;
    private final ObservableList<R> shown = FXCollections.observableArrayList();
    private final ObservableList<R> readOnly = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private List<R> rows = new ArrayList<>();
    private boolean ordered = true;
    private int version;
    private Comparator<R> order;
    private Predicate<? super R> filter = row -> true;
    private Consumer<Runnable> setting = Runnable::run;
    private boolean working;
    private boolean stale;

    /// A view without rows. `background` and `fxThread` run what they are given in the order in which it came.
    public RowView(Comparator<R> order, Executor background, Executor fxThread) {
        this.order = order;
        this.background = background;
        this.fxThread = fxThread;
    }

    /// The rows that pass the filter, in order: what the table shows.
    public ObservableList<R> shown() {
        return readOnly;
    }

    /// How many rows there are, shown or not.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// All rows, in no order that one could rely on.
    public List<R> all() {
        return List.copyOf(rows);
    }

    /// Lets the table do something around the moment in which the shown rows are set, such as keep its selection.
    public void whenSetting(Consumer<Runnable> around) {
        setting = around;
    }

    /// Has these rows and no others.
    public void replace(Collection<? extends R> newRows) {
        rows = new ArrayList<>(newRows);
        reorder();
    }

    /// Has these rows as well.
    public void add(Collection<? extends R> moreRows) {
        List<R> both = new ArrayList<>(rows.size() + moreRows.size());
        both.addAll(rows);
        both.addAll(moreRows);
        rows = both;
        reorder();
    }

    /// Shows rows in this order. Rows that change do not move until an order is asked for again.
    public void order(Comparator<R> newOrder) {
        order = newOrder;
        reorder();
    }

    /// The order in which rows are shown.
    public Comparator<R> order() {
        return order;
    }

    /// Shows only rows that pass.
    public void filter(Predicate<? super R> newFilter) {
        filter = newFilter;
        refresh();
    }

    private void reorder() {
        ordered = false;
        version++;
        total.set(rows.size());
        refresh();
    }

    private void refresh() {
        stale = true;
        if (!working) {
            work();
        }
    }

    private void work() {
        working = true;
        stale = false;
        int asked = version;
        Question<R> question = new Question<>(rows, ordered, order, filter);
        background.execute(() -> {
            Answer<R> answer = question.answer();
            fxThread.execute(() -> take(answer, asked));
        });
    }

    private void take(Answer<R> answer, int asked) {
        working = false;
        if (asked == version) {
            rows = answer.ordered();
            ordered = true;
        }
        setting.accept(() -> shown.setAll(answer.passing()));
        if (stale) {
            work();
        }
    }

    private record Question<R>(List<R> rows, boolean ordered, Comparator<R> order,
            Predicate<? super R> filter) {
        Answer<R> answer() {
            List<R> inOrder = ordered ? rows : inOrder();
            return new Answer<>(inOrder, inOrder.parallelStream().filter(filter).toList());
        }

        @SuppressWarnings("unchecked")
        private List<R> inOrder() {
            R[] sorted = (R[]) rows.toArray();
            Arrays.parallelSort(sorted, order);
            return Arrays.asList(sorted);
        }
    }

    private record Answer<R>(List<R> ordered, List<R> passing) {}
}
