package app.waybill.core.review.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Replacement;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.pipeline.diff.Substitution;

/// How two pipelines differ, for people: first what tells two environments apart, then the other differences under their
/// stages and actions, each with its lines in both texts. Secrets are masked.
public final class DiffText {
    private static final int LONGEST = 300;

    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private DiffText(Ink ink) {
        this.ink = ink;
    }

    /// The text; empty where the pipelines mean the same and nothing stands apart.
    public static String of(PipelineDiff diff, Ink ink) {
        DiffText text = new DiffText(ink);
        text.substitutions(diff.substitutions());
        Map<String, List<Change>> parts = diff.changes().stream().collect(
                Collectors.groupingBy(change -> change.part().title(), LinkedHashMap::new, Collectors.toList()));
        parts.forEach(text::part);
        text.part("Apart, no difference", diff.apart());
        return text.out.toString();
    }

    /// The differences in numbers, as a sentence.
    public static String summary(PipelineDiff diff) {
        if (diff.isSame()) {
            return "the pipelines mean the same";
        }
        String others = count(diff.changes().size(), "difference");
        return diff.substitutions().isEmpty()
                ? others
                : others + ", and " + count(diff.substitutions().size(), "replacement") + " throughout";
    }

    private void substitutions(List<Substitution> substitutions) {
        if (!substitutions.isEmpty()) {
            title("Replaced throughout");
            substitutions.forEach(one -> line("  " + ink.removed(safe(one.replacement().before())) + " → "
                    + ink.added(safe(one.replacement().after())) + ink.faint("  " + one.places().size() + " places")));
        }
    }

    private void part(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            title(title);
            changes.forEach(this::change);
        }
    }

    private void change(Change change) {
        String member = change.member().isEmpty() ? "" : safe(change.member()) + ": ";
        String text = switch (change.kind()) {
            case ADDED -> ink.added("  + ") + member + "added: " + after(change);
            case REMOVED -> ink.removed("  - ") + member + "removed: " + before(change);
            case RENAMED -> "  ~ " + member + "renamed: " + both(change);
            case MOVED -> "  > " + member + "moved: " + both(change);
            case CHANGED -> "  ~ " + member + both(change);
            case OUT_OF_STEP -> ink.odd("  ! ") + member + "the same in both: " + before(change);
        };
        line(text + ink.faint(lines(change)));
        line("    " + ink.faint(change.consequence()));
        change.brokenRule().map(DiffText::sentence).ifPresent(sentence -> line("    " + ink.odd(sentence)));
    }

    private static String sentence(Replacement rule) {
        return "but elsewhere %s → %s".formatted(safe(rule.before()), safe(rule.after()));
    }

    private String both(Change change) {
        return before(change) + " → " + after(change);
    }

    private String before(Change change) {
        return shown(change.before()).map(ink::removed).orElse("");
    }

    private String after(Change change) {
        return shown(change.after()).map(ink::added).orElse("");
    }

    private static Optional<String> shown(@Nullable Sighting sighting) {
        return Optional.ofNullable(sighting).map(found -> cut(safe(found.shown())));
    }

    private static String lines(Change change) {
        String lines = Stream.of(change.before(), change.after()).flatMap(Stream::ofNullable)
                .map(sighting -> String.valueOf(sighting.place().line())).collect(Collectors.joining(" → "));
        return "  (line " + lines + ")";
    }

    private void title(String title) {
        line((out.isEmpty() ? "" : "\n") + ink.strong(safe(title)));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String safe(String text) {
        return Printable.of(text);
    }
}
