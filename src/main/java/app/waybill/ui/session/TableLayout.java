package app.waybill.ui.session;

import java.util.Map;

/// How the operator arranged a table: the widths of columns by their ids, and the column that sorts it, with a minus sign
/// before it when it sorts downwards; empty for the table's own order.
public record TableLayout(Map<String, Double> widths, String sort) {
    /// A table as it comes.
    public static final TableLayout NONE = new TableLayout(Map.of(), "");

    /// Keeps an unchangeable copy of the widths.
    public TableLayout {
        widths = Map.copyOf(widths);
    }
}
