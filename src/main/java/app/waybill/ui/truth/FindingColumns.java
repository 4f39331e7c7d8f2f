package app.waybill.ui.truth;

import java.util.Comparator;
import java.util.function.Function;

import javafx.scene.control.TableColumn;

import app.waybill.core.lint.Severity;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.control.StatusWord;

/// The columns of the findings.
final class FindingColumns {
    /// The gravest first, then as the workspace has the services.
    static final Comparator<FindingRow> GRAVEST_FIRST = Comparator
            .<FindingRow, Severity>comparing(row -> row.finding().severity())
            .thenComparingInt(FindingRow::place);

    private FindingColumns() {
    }

    static void fill(LiveColumns<FindingRow> columns) {
        columns.cells("severity", SeverityCell::new, GRAVEST_FIRST);
        columns.text("service", (cell, row) -> cell.say(row.service(), ""), by(FindingRow::service));
        columns.text("container", (cell, row) -> cell.say(row.container().isEmpty()
                ? RowCell.NOTHING
                : row.container(), ""), by(FindingRow::container));
        columns.text("rule", (cell, row) -> cell.say(row.finding().rule(), ""), by(row -> row.finding().rule()));
        columns.text("message", (cell, row) -> cell.say(row.finding().summary(), row.finding().message()),
                by(row -> row.finding().message()));
        columns.growing("message");
        columns.sortedBy("severity", TableColumn.SortType.ASCENDING);
    }

    private static Comparator<FindingRow> by(Function<FindingRow, String> value) {
        return Comparator.comparing(value).thenComparing(GRAVEST_FIRST);
    }

    private static final class SeverityCell extends RowCell<FindingRow> {
        private final StatusWord word = new StatusWord();

        @Override
        protected void show(FindingRow row) {
            word.show(SeverityLook.of(row.finding().severity()));
            setGraphic(word);
        }
    }
}
