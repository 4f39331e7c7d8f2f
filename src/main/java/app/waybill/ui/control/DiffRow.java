package app.waybill.ui.control;

import java.util.List;

import app.waybill.core.text.DiffLine;
import app.waybill.core.text.Span;

/// A row of a difference on the screen.
sealed interface DiffRow {
    /// The lines of the difference that it stands for.
    List<DiffLine> lines();

    /// A line in the form in which it is shown; `changed` are the changed parts of that form.
    record Line(DiffLine line, String shown, List<Span> changed) implements DiffRow {
        @Override
        public List<DiffLine> lines() {
            return List.of(line);
        }
    }

    /// Unchanged lines folded into one row.
    record Fold(List<DiffLine> lines) implements DiffRow {
        /// What the row says.
        String words() {
            return lines.size() + " lines unchanged";
        }
    }
}
