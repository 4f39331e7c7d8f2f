package app.waybill.core.sets;

import java.util.List;

/// A container of a service in several sets: one cell for each set, in their order. A service without containers has one row
/// with an empty container.
public record SetRow(String service, String container, List<SetCell> cells) {
    /// Keeps an unchangeable copy of the cells.
    public SetRow {
        cells = List.copyOf(cells);
    }

    /// Whether the sets do not all say the same.
    public boolean isDifferent() {
        return cells.stream().anyMatch(cell -> !cell.says(cells.getFirst()));
    }

    /// Whether a set says something else than the first one.
    public boolean isDifferent(int set) {
        return !cells.get(set).says(cells.getFirst());
    }
}
