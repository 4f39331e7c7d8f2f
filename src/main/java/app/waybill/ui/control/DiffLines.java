package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.text.DiffLine;
import app.waybill.core.text.DiffLine.Kind;
import app.waybill.core.text.Span;
import app.waybill.core.text.TextDiff;

/// Brings the lines of a difference into the form in which they are shown. A removed line and the one in its place are
/// shown in full where their shown forms would be alike: a change must never be folded away.
final class DiffLines {
    private final ShownText form;
    private final List<DiffRow.Line> rows = new ArrayList<>();

    private DiffLines(ShownText form) {
        this.form = form;
    }

    /// A row for each line of the difference, in their order.
    static List<DiffRow.Line> of(TextDiff diff, ShownText form) {
        DiffLines made = new DiffLines(form);
        List<DiffLine> lines = diff.lines();
        int at = 0;
        while (at < lines.size()) {
            int same = endOf(Kind.SAME, lines, at);
            int removed = endOf(Kind.REMOVED, lines, same);
            int added = endOf(Kind.ADDED, lines, removed);
            lines.subList(at, same).forEach(made::add);
            made.replaced(lines.subList(same, removed), lines.subList(removed, added));
            at = added;
        }
        return made.rows;
    }

    private static int endOf(Kind kind, List<DiffLine> lines, int from) {
        int end = from;
        while (end < lines.size() && lines.get(end).kind() == kind) {
            end++;
        }
        return end;
    }

    private void replaced(List<DiffLine> removed, List<DiffLine> added) {
        int pairs = Math.min(removed.size(), added.size());
        List<DiffRow.Line> after = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            after.add(pair(removed.get(i), added.get(i)));
        }
        removed.subList(pairs, removed.size()).forEach(this::add);
        rows.addAll(after);
        added.subList(pairs, added.size()).forEach(this::add);
    }

    /// Adds the row of the removed line and gives that of the line in its place.
    private DiffRow.Line pair(DiffLine removed, DiffLine added) {
        String before = form.of(removed.text());
        String after = form.of(added.text());
        if (before.equals(after)) {
            before = ShownText.whole(removed.text());
            after = ShownText.whole(added.text());
        }
        rows.add(new DiffRow.Line(removed, before, changed(removed, before, before, after, Kind.REMOVED)));
        return new DiffRow.Line(added, after, changed(added, after, before, after, Kind.ADDED));
    }

    private static List<Span> changed(DiffLine line, String shown, String before, String after, Kind kind) {
        if (shown.equals(line.text())) {
            return line.changed();
        }
        return TextDiff.of(before, after).lines().stream().filter(each -> each.kind() == kind)
                .flatMap(each -> each.changed().stream()).toList();
    }

    private void add(DiffLine line) {
        rows.add(new DiffRow.Line(line, form.of(line.text()), List.of()));
    }
}
