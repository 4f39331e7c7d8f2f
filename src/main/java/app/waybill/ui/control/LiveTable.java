package app.waybill.ui.control;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

/// Binds a table to a [RowView]: sorting goes there, and when rows are set the selected ones stay selected and where
/// they are on the screen. Rows are the same where their keys are. A selected row that the filter hides is not forgotten:
/// it is selected again when it comes back, and nobody is told that it went. Sorting shows the top of the new order.
public final class LiveTable<R> {
    private final TableView<R> table;
    private final RowView<R> rows;
    private final Function<? super R, ?> key;
    private final TablePlace<R> place;
    private final Comparator<R> unsorted;
    private final Map<TableColumn<R, ?>, Supplier<Comparator<R>>> orders = new HashMap<>();
    private final Set<Object> selectedKeys = new HashSet<>();
    private Consumer<@Nullable R> chosen = row -> {};
    private boolean setting;
    private boolean toTop;

    /// Binds a table. `key` is what makes a row the same row when it is set again.
    public LiveTable(TableView<R> table, RowView<R> rows, Function<? super R, ?> key) {
        this.table = table;
        this.rows = rows;
        this.key = key;
        this.place = new TablePlace<>(table, key);
        this.unsorted = rows.order();
        table.setItems(rows.shown());
        table.setSortPolicy(_ -> sort());
        rows.whenSetting(this::setSteadily);
        table.getSelectionModel().getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> takeSelection());
    }

    /// Lets a column sort. The order is the ascending one, asked for each time; it is used in the background.
    public void sortable(TableColumn<R, ?> column, Supplier<Comparator<R>> ascending) {
        orders.put(column, ascending);
        column.setSortable(true);
    }

    /// Tells of the row that the operator chose, the last one of several; null when none is selected any more.
    public void onChoose(Consumer<@Nullable R> action) {
        chosen = action;
    }

    /// Selects a row, or none, and tells nobody. The row is scrolled to where it cannot be seen.
    public void select(@Nullable R row) {
        if (row == null ? selectedKeys.isEmpty() : selectedKeys.contains(key.apply(row))) {
            return;
        }
        selectedKeys.clear();
        if (row != null) {
            selectedKeys.add(key.apply(row));
        }
        untold(this::restoreSelection);
        place.reveal(table.getSelectionModel().getSelectedIndex());
    }

    /// Goes into the table by keyboard: to the selected row, else to the first.
    public void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            // selectFirst would tell of the row before the model has it as its selected item
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    /// The rows that are selected and shown, in the order of the table.
    public List<R> selected() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().map(table.getItems()::get).toList();
    }

    private void takeSelection() {
        if (setting) {
            return;
        }
        selectedKeys.clear();
        selected().forEach(row -> selectedKeys.add(key.apply(row)));
        chosen.accept(table.getSelectionModel().getSelectedItem());
    }

    private void setSteadily(Runnable set) {
        untold(() -> {
            Optional<TablePlace.Anchor> anchor = toTop ? Optional.empty() : place.anchor();
            toTop = false;
            set.run();
            restoreSelection();
            place.restore(anchor);
        });
    }

    private void restoreSelection() {
        var selection = table.getSelectionModel();
        selection.clearSelection();
        if (selectedKeys.isEmpty()) {
            return;
        }
        List<R> items = table.getItems();
        int[] found = IntStream.range(0, items.size())
                .filter(i -> selectedKeys.contains(key.apply(items.get(i)))).toArray();
        if (found.length > 0) {
            selection.selectIndices(found[0], found);
        }
    }

    private void untold(Runnable action) {
        setting = true;
        try {
            action.run();
        } finally {
            setting = false;
        }
    }

    private Boolean sort() {
        Comparator<R> order = table.getSortOrder().stream()
                .map(column -> column.getSortType() == TableColumn.SortType.DESCENDING
                        ? ascending(column).reversed()
                        : ascending(column))
                .reduce(Comparator::thenComparing).orElse(null);
        toTop = true;
        rows.order(Objects.requireNonNullElse(order, unsorted));
        return true;
    }

    private Comparator<R> ascending(TableColumn<R, ?> column) {
        return Objects.requireNonNull(orders.get(column), () -> column.getText() + " has no order").get();
    }
}
