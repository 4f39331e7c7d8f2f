package app.waybill.ui.control;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell that is given its whole row. Subclasses show it; an empty cell shows nothing. At every keystroke in a filter the
/// table takes all cells away and most of them back, many with the row that they had: a cell that waits to be used keeps
/// what it shows, so that nothing is built and styled anew that is there already.
public abstract class RowCell<R> extends TableCell<R, R> {
    /// What stands where there is no value.
    public static final String NOTHING = "–";

    private @Nullable R shown;

    /// Shows a row.
    protected abstract void show(R row);

    /// Whether what the cell shows comes from its row and nothing else, so that the same row need not be shown again.
    protected boolean showsRowAlone() {
        return true;
    }

    /// Explains what the cell shows, where it is shorter than the value.
    public final void explain(String text) {
        LazyTooltip.on(this, text);
    }

    /// Shows a text, and explains it.
    public final void say(String text, String explanation) {
        setText(text);
        explain(explanation);
    }

    /// The same row is the same object: rows that were listed anew are other objects, and comparing what is in them would
    /// take longer than showing them.
    @Override
    @SuppressWarnings("ReferenceEquality")
    protected final void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        boolean waits = getIndex() < 0;
        if (waits || (row == shown && showsRowAlone())) {
            return;
        }
        shown = row;
        if (row == null) {
            setText(null);
            setGraphic(null);
            explain("");
        } else {
            show(row);
        }
    }
}
