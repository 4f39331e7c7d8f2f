package app.waybill.ui.control;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.waybill.ui.fx.TextClipboard;

/// Rows of text of one height, of which several can be selected and copied.
final class CodeList<T> extends ListView<T> {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final int LINES_ABOVE = 6;

    /// The row that should come in sight; -1 for none.
    private int wanted = -1;
    private TextClipboard clipboard = new TextClipboard(_ -> {});

    /// A text to be copied and what it is called: "3 lines".
    record Copy(String what, String text) {}

    CodeList() {
        getStyleClass().add("code-list");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    /// Copies go to this clipboard, which announces them.
    void copyWith(TextClipboard other) {
        clipboard = other;
    }

    /// What Ctrl+C and the context menu copy, and what the menu's second item does.
    void offerCopies(String label, Supplier<Copy> selected, String allLabel, Supplier<Copy> all) {
        MenuItem some = item(label, selected);
        some.setAccelerator(COPY);
        setContextMenu(new ContextMenu(some, item(allLabel, all)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(selected.get());
                event.consume();
            }
        });
    }

    /// Shows other rows. What is selected stays selected where it is still there, or what is in its place.
    void fill(List<T> rows) {
        if (rows.equals(getItems())) {
            return;
        }
        ChangedLines change = ChangedLines.of(getItems(), rows);
        int last = change.moved(getSelectionModel().getSelectedIndex());
        List<Integer> kept = getSelectionModel().getSelectedIndices().stream().map(change::moved).toList();
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        kept.forEach(getSelectionModel()::select);
        getSelectionModel().select(last);
    }

    /// Makes the list as high as its rows, but no higher than so many.
    void fitRows(int most) {
        prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp(getItems().size(), 1, most) * getFixedCellSize(), getItems(),
                fixedCellSizeProperty()));
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /// Does something when Enter is pressed.
    void onEnter(Runnable action) {
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                action.run();
                event.consume();
            }
        });
    }

    /// Scrolls to a row, with some above it, unless it is in sight once everything has its size.
    void reveal(int index) {
        wanted = index;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wanted >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.layout();
            if (!isInSight(wanted, flow)) {
                scrollTo(Math.max(0, wanted - linesAbove(flow)));
            }
            wanted = -1;
        }
    }

    /// In a low list the row itself would otherwise be out of sight.
    private int linesAbove(VirtualFlow<?> flow) {
        return Math.min(LINES_ABOVE, (int) (flow.getHeight() / getFixedCellSize() / 3));
    }

    private static boolean isInSight(int index, VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || index < first.getIndex() || index > last.getIndex()) {
            return false;
        }
        double top = first.getLayoutY() + (index - first.getIndex()) * first.getHeight();
        return top >= 0 && top + first.getHeight() <= flow.getHeight();
    }

    /// The rows that are selected, from the first to the last.
    List<T> selectedRows() {
        return getSelectionModel().getSelectedIndices().stream().sorted().map(getItems()::get).toList();
    }

    private MenuItem item(String label, Supplier<Copy> copy) {
        MenuItem item = new MenuItem(label, Icons.of("fth-copy"));
        item.setOnAction(_ -> copy(copy.get()));
        return item;
    }

    private void copy(Copy copy) {
        clipboard.copy(copy.what(), copy.text());
    }
}
