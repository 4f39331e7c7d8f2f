package app.waybill.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell that is given its whole row. Subclasses show it; an empty cell shows nothing.
public abstract class RowCell<R> extends TableCell<R, R> {
    /// What stands where there is no value.
    public static final String NOTHING = "–";

    private final Tooltip tooltip = new Tooltip();

    /// Shows a row.
    protected abstract void show(R row);

    /// Explains what the cell shows, where it is shorter than the value.
    public final void explain(String text) {
        tooltip.setText(text);
        setTooltip(text.isEmpty() ? null : tooltip);
    }

    /// Shows a text, and explains it.
    public final void say(String text, String explanation) {
        setText(text);
        explain(explanation);
    }

    @Override
    protected final void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else {
            show(row);
        }
    }
}
