package app.waybill.ui.truth;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.control.RowView;

/// The rows of the truth table. A row that is looked at anew and stands as before stays the same.
public final class TruthModel {
    /// What needs work first, then as the workspace has them.
    static final Comparator<TruthRow> WORST_FIRST = Comparator.comparingInt(TruthRow::rank)
            .thenComparingInt(TruthRow::place);

    /// Which rows one wants to see.
    public enum Shown {
        /// Each container.
        ALL,
        /// Containers that need work.
        TO_DO,
        /// What was found, in the place of containers.
        FINDINGS
    }

    private final RowView<TruthRow> rows = new RowView<>(TruthRow::searchText, WORST_FIRST, Runnable::run,
            Runnable::run);
    private final RowView<FindingRow> findings = new RowView<>(FindingRow::searchText, FindingColumns.GRAVEST_FIRST,
            Runnable::run, Runnable::run);
    private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.ALL);
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);
    private final int upToDate;

    /// A table without rows. `upToDate` is the rank of what needs no work.
    public TruthModel(int upToDate) {
        this.upToDate = upToDate;
        filter.subscribe(this::narrow);
        shown.subscribe(this::narrow);
    }

    /// Shows how containers stand now.
    public void show(Collection<TruthRow> now) {
        Map<Object, TruthRow> before = new HashMap<>();
        rows.all().forEach(row -> before.put(row.key(), row));
        List<TruthRow> next = now.stream().map(row -> row.equals(before.get(row.key())) ? before.get(row.key()) : row)
                .toList();
        if (!next.equals(rows.all())) {
            rows.replace(next);
        }
    }

    /// Shows what is found now.
    public void showFindings(List<FindingRow> now) {
        if (!findings.all().equals(now)) {
            findings.replace(now);
        }
    }

    /// Which rows one wants to see.
    public ObjectProperty<Shown> shown() {
        return shown;
    }

    RowView<FindingRow> findings() {
        return findings;
    }

    RowView<TruthRow> rows() {
        return rows;
    }

    ObjectProperty<FilterQuery> filter() {
        return filter;
    }

    private void narrow() {
        boolean all = shown.get() != Shown.TO_DO;
        rows.filter(filter.get(), row -> all || row.rank() < upToDate);
        findings.filter(filter.get());
    }
}
