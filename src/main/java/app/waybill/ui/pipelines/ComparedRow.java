package app.waybill.ui.pipelines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.pipeline.diff.Substitution;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// A row of the comparison of two pipelines: a difference with its places in both texts, or the heading above some, which
/// has neither look nor place.
record ComparedRow(@Nullable Status look, String text, @Nullable Sighting before, @Nullable Sighting after) {
    /// The rows of a difference: what tells two environments apart in one line each, then the rest under its headings.
    static List<ComparedRow> of(PipelineDiff diff) {
        List<ComparedRow> rows = new ArrayList<>();
        if (!diff.substitutions().isEmpty()) {
            rows.add(heading("Replaced throughout"));
            diff.substitutions().forEach(one -> rows.add(of(one)));
        }
        addAll(rows, diff.changes(), "");
        addAll(rows, diff.apart(), "Apart, no difference: ");
        return List.copyOf(rows);
    }

    /// Whether it is a heading.
    boolean isHeading() {
        return look == null;
    }

    private static void addAll(List<ComparedRow> rows, List<Change> changes, String prefix) {
        String heading = "";
        for (Change change : changes) {
            String title = prefix + change.part().title();
            if (!title.equals(heading)) {
                rows.add(heading(title));
                heading = title;
            }
            rows.add(of(change));
        }
    }

    private static ComparedRow heading(String title) {
        return new ComparedRow(null, title, null, null);
    }

    private static ComparedRow of(Substitution one) {
        Change first = one.places().getFirst();
        String text = one.replacement().before() + " → " + one.replacement().after() + "  in " + one.places().size()
                + " places";
        return new ComparedRow(new Status(Tone.ACCENT, "fth-repeat", "replaced"), text, first.before(), first.after());
    }

    private static ComparedRow of(Change change) {
        String member = change.member().isEmpty() ? "" : change.member() + ": ";
        String values = String.join(" → ", Stream.of(change.before(), change.after()).flatMap(Stream::ofNullable)
                .map(Sighting::shown).distinct().toList());
        String broken = change.brokenRule().map(rule -> ", but elsewhere " + rule.before() + " → " + rule.after())
                .orElse("");
        return new ComparedRow(look(change), member + values + broken, change.before(), change.after());
    }

    private static Status look(Change change) {
        return switch (change.kind()) {
            case ADDED -> new Status(Tone.SUCCESS, "fth-plus", "added");
            case REMOVED -> new Status(Tone.DANGER, "fth-minus", "removed");
            case RENAMED -> new Status(Tone.WARNING, "fth-edit-2", "renamed");
            case MOVED -> new Status(Tone.ACCENT, "fth-arrow-right", "moved");
            case CHANGED -> new Status(Tone.WARNING, "fth-edit-2", "changed");
            case OUT_OF_STEP -> new Status(Tone.DANGER, "fth-alert-triangle", "the same");
        };
    }
}
