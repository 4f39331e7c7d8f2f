package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.waybill.core.text.DiffLine.Kind;

/// Folds the lines of a difference that both texts have, but for some around each change.
final class DiffFolds {
    private static final int CONTEXT = 2;
    private static final int SHORTEST = 2;

    private DiffFolds() {
    }

    /// The rows to show. `open` are the numbers, in the text before, of the first lines of runs that stay unfolded.
    static List<DiffRow> of(List<DiffRow.Line> lines, Set<Integer> open) {
        List<DiffRow> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = endOfRun(lines, at);
            List<DiffRow.Line> run = lines.subList(at, end);
            if (run.size() < SHORTEST || open.contains(run.getFirst().line().before())) {
                rows.addAll(run);
            } else {
                rows.add(new DiffRow.Fold(run.stream().map(DiffRow.Line::line).toList()));
            }
            if (end < lines.size()) {
                rows.add(lines.get(end++));
            }
            at = end;
        }
        return rows;
    }

    private static int endOfRun(List<DiffRow.Line> lines, int from) {
        int end = from;
        while (end < lines.size() && isFar(lines, end)) {
            end++;
        }
        return end;
    }

    /// Whether no change is near.
    private static boolean isFar(List<DiffRow.Line> lines, int index) {
        return lines.subList(Math.max(0, index - CONTEXT), Math.min(lines.size(), index + CONTEXT + 1)).stream()
                .map(row -> row.line().kind()).allMatch(Kind.SAME::equals);
    }
}
