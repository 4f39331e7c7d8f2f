package app.waybill.ui.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.Part;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Replacement;
import app.waybill.core.pipeline.diff.Seat;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.pipeline.diff.Substitution;

/// A row of the list of changes: one change, or a replacement with all the places where it stands. `where` is the part of
/// the pipeline, `what` its member, both empty values where there is nothing; `remark` says more about the values, or nothing; `meaning` says what is
/// different from the next execution on.
record ComparedRow(ComparedKind kind, String where, String what, String before, String after, String remark,
        String meaning, List<Change> changes) {
    ComparedRow {
        changes = List.copyOf(changes);
    }

    /// The rows of a difference: the changes, what tells two environments apart, and what stands apart.
    static List<ComparedRow> of(PipelineDiff diff) {
        List<ComparedRow> rows = new ArrayList<>();
        diff.changes().forEach(change -> rows.add(of(ComparedKind.of(change), change)));
        diff.substitutions().forEach(one -> rows.add(of(one)));
        diff.apart().forEach(change -> rows.add(of(ComparedKind.APART, change)));
        return List.copyOf(rows);
    }

    /// The part and its member, as one text.
    String place() {
        return what.isEmpty() ? where : where + ": " + what;
    }

    /// How an action is marked that the row is about: one that got or lost a member has changed.
    ComparedKind markOfNode() {
        boolean whole = what.isEmpty() || (kind != ComparedKind.ADDED && kind != ComparedKind.REMOVED);
        return whole ? kind : ComparedKind.CHANGED;
    }

    /// What a filter looks in, in lower case.
    String searchText() {
        String parts = changes.stream().map(change -> change.part().title()).distinct()
                .collect(Collectors.joining(" "));
        return String.join(" ", kind.look().word(), where, what, before, after, remark, meaning, parts)
                .toLowerCase(Locale.ROOT);
    }

    /// The row as one line of a table.
    String line() {
        return String.join("\t", kind.look().word(), where, what, before, after, meaning);
    }

    private static ComparedRow of(Substitution one) {
        int places = one.places().size();
        return new ComparedRow(ComparedKind.ENVIRONMENT, places + " places",
                one.places().stream().map(Change::member).map(ComparedRow::lastName).distinct()
                        .collect(Collectors.joining(", ")),
                one.replacement().before(), one.replacement().after(), "",
                "Everywhere the same: no difference in what the pipelines do.", one.places());
    }

    private static ComparedRow of(ComparedKind kind, Change change) {
        return new ComparedRow(kind, where(change.part()), lastName(change.member()), shown(change.before()),
                shown(change.after()), change.brokenRule().map(ComparedRow::elsewhere).orElse(""), change.consequence(),
                List.of(change));
    }

    private static String elsewhere(Replacement rule) {
        return "elsewhere " + rule.before() + " → " + rule.after();
    }

    private static String where(Part part) {
        return Stream.of(part.before(), part.after()).flatMap(Stream::ofNullable).map(ComparedRow::name).distinct()
                .collect(Collectors.joining(" → "));
    }

    private static String name(Seat seat) {
        return seat.equals(Seat.PIPELINE) ? "pipeline" : seat.action().isEmpty() ? seat.stage() : seat.action();
    }

    /// The members of an action's configuration are known by their own names.
    private static String lastName(String member) {
        return member.replaceFirst("^configuration\\.", "");
    }

    private static String shown(@Nullable Sighting sighting) {
        return sighting == null ? "" : sighting.shown();
    }
}
