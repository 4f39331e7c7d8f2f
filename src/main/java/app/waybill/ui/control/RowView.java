package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// The rows of a table: all there are, and those shown, filtered and sorted. 100,000 rows are sorted in a tenth of a
/// second and set in a few milliseconds, so both are done to a plain list in the background, on all processors, and the
/// table gets the outcome. Orders must therefore be safe to use from any thread. Changes that come meanwhile wait for it and are then answered together; a keystroke does not sort again.
public final class RowView<R> {
    private final Function<? super R, String> text;
    private final Executor background;
    private final Executor fxThread;
    private final ShownRows<R> shown = new ShownRows<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private List<R> rows = new ArrayList<>();
    private @Nullable SearchTexts texts;
    private boolean ordered = true;
    private int version;
    private Comparator<R> order;
    private FilterQuery filter = FilterQuery.ALL;
    private Predicate<? super R> also = _ -> true;
    private Consumer<Runnable> setting = Runnable::run;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean stale;

    /// A view without rows. `text` is what a filter looks at of a row, in lower case. `background` and `fxThread` run what they are given in the order in which it came.
    public RowView(Function<? super R, String> text, Comparator<R> order, Executor background, Executor fxThread) {
        this.text = text;
        this.order = order;
        this.background = background;
        this.fxThread = fxThread;
    }

    /// The rows that pass the filter, in order: what the table shows.
    public ObservableList<R> shown() {
        return shown;
    }

    /// How many rows there are, shown or not.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Whether other rows than those shown now are on their way.
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
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
    public void filter(FilterQuery newFilter) {
        filter(newFilter, _ -> true);
    }

    /// Shows only rows that pass and of which something else is true, too; `also` is asked in the background.
    public void filter(FilterQuery newFilter, Predicate<? super R> newAlso) {
        filter = newFilter;
        also = newAlso;
        refresh();
    }

    private void reorder() {
        ordered = false;
        texts = null;
        version++;
        total.set(rows.size());
        refresh();
    }

    private void refresh() {
        stale = true;
        if (!working.get()) {
            work();
        }
    }

    private void work() {
        working.set(true);
        stale = false;
        int asked = version;
        Question<R> question = new Question<>(rows, texts, ordered, order, filter, also);
        background.execute(() -> {
            Answer<R> answer = question.answer(text);
            fxThread.execute(() -> take(answer, asked));
        });
    }

    private void take(Answer<R> answer, int asked) {
        if (asked == version) {
            rows = answer.ordered();
            texts = answer.texts();
            ordered = true;
        }
        setting.accept(() -> shown.swap(answer.passing()));
        if (stale) {
            work();
        } else {
            working.set(false);
        }
    }

    private record Question<R>(List<R> rows, @Nullable SearchTexts texts, boolean ordered, Comparator<R> order,
            FilterQuery filter, Predicate<? super R> also) {
        Answer<R> answer(Function<? super R, String> text) {
            List<R> inOrder = ordered ? rows : inOrder();
            if (filter.equals(FilterQuery.ALL)) {
                return new Answer<>(inOrder, texts, inOrder.stream().filter(also).toList());
            }
            SearchTexts looked = texts == null ? SearchTexts.of(inOrder, text) : texts;
            List<R> passing = Arrays.stream(looked.passing(filter)).<R>mapToObj(inOrder::get).filter(also).toList();
            return new Answer<>(inOrder, looked, passing);
        }

        @SuppressWarnings("unchecked")
        private List<R> inOrder() {
            R[] sorted = (R[]) rows.toArray();
            Arrays.parallelSort(sorted, order);
            return Arrays.asList(sorted);
        }
    }

    private record Answer<R>(List<R> ordered, @Nullable SearchTexts texts, List<R> passing) {}
}
