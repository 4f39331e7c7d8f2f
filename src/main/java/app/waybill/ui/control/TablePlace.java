package app.waybill.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

/// Where a table is scrolled to, kept when its rows are set: a selected row that can be seen stays where it is on the
/// screen, else the row at the top does. At its very top a table stays there, so that newer rows are seen.
final class TablePlace<R> {
    private final TableView<R> table;
    private final Function<? super R, ?> key;
    private @Nullable VirtualFlow<?> known;

    TablePlace(TableView<R> table, Function<? super R, ?> key) {
        this.table = table;
        this.key = key;
    }

    /// The key of a row, and how many rows stand above it on the screen.
    record Anchor(Object key, int above) {}

    /// The row to hold on to; empty for the top of the table.
    Optional<Anchor> anchor() {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            return Optional.empty();
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || first.getIndex() >= table.getItems().size()) {
            return Optional.empty();
        }
        int top = first.getIndex();
        int selected = table.getSelectionModel().getSelectedIndex();
        if (selected >= top && selected <= last.getIndex()) {
            return Optional.of(at(selected, top));
        }
        return top == 0 ? Optional.empty() : Optional.of(at(top, top));
    }

    /// Scrolls so that the row is where it was; to the top if it is not there any more.
    void restore(Optional<Anchor> anchor) {
        List<R> items = table.getItems();
        int top = anchor.map(held -> IntStream.range(0, items.size())
                .filter(i -> key.apply(items.get(i)).equals(held.key())).findFirst().orElse(0) - held.above())
                .orElse(0);
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        if (!items.isEmpty() && first != null && first.getIndex() != Math.max(0, top)) {
            table.scrollTo(Math.max(0, top));
        }
    }

    /// Scrolls to a row unless it can be seen; -1 is none.
    void reveal(int row) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
        if (row >= 0 && first != null && last != null && (row < first.getIndex() || row >= last.getIndex())) {
            table.scrollTo(row);
        }
    }

    /// Looked up once: a look-up goes through all cells.
    private @Nullable VirtualFlow<?> flow() {
        if (known == null && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            known = found;
        }
        return known;
    }

    private Anchor at(int row, int top) {
        return new Anchor(key.apply(table.getItems().get(row)), row - top);
    }
}
