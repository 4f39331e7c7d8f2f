package app.waybill.ui.pipelines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.ChangeKind;
import app.waybill.core.pipeline.diff.Counterparts;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.pipeline.graph.ComparedGraph;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.TextDiff;

/// Two pipelines and how they differ: the rows of the list, the drawing, what of the one belongs to what of the
/// other, and the difference of the two texts, secrets masked.
public record Compared(ComparedSide before, ComparedSide after, PipelineDiff diff, Counterparts counterparts,
        ComparedGraph graph, List<ComparedRow> rows, TextDiff joined) {
    /// Keeps an unchangeable copy of the rows.
    public Compared {
        rows = List.copyOf(rows);
    }

    /// Compares; takes a moment for large ones.
    static Compared of(ComparedSide before, ComparedSide after) {
        PipelineDiff diff = PipelineDiff.of(before.pipeline(), after.pipeline());
        Counterparts counterparts = Counterparts.of(before.pipeline(), after.pipeline());
        return new Compared(before, after, diff, counterparts, ComparedGraph.of(counterparts), ComparedRow.of(diff),
                TextDiff.of(before.text().masked(), after.text().masked()));
    }

    ComparedSide side(CompareEnd end) {
        return end == CompareEnd.BEFORE ? before : after;
    }

    ComparedGraph.Half half(CompareEnd end) {
        return end == CompareEnd.BEFORE ? graph.before() : graph.after();
    }

    /// The actions of one of the two that a row is about; none where it is about the pipeline or a stage as such.
    Set<JsonPointer> actions(ComparedRow row, CompareEnd end) {
        return row.changes().stream().flatMap(change -> actions(change, end)).collect(Collectors.toSet());
    }

    /// The line in one of the two texts that a row is about, from 1; 0 where it has none.
    int line(ComparedRow row, CompareEnd end) {
        return row.changes().stream().map(change -> sighting(change, end)).flatMap(Stream::ofNullable).findFirst()
                .map(sighting -> sighting.place().line()).orElse(0);
    }

    /// The line in one of the two texts where one of its actions begins; 0 for none.
    int line(Set<JsonPointer> actions, CompareEnd end) {
        return half(end).graph().actions().stream().filter(box -> actions.contains(box.path())).findFirst()
                .map(box -> box.action().node().place().line()).orElse(0);
    }

    /// The action that stands for one of `end` in the other pipeline.
    Optional<JsonPointer> partner(JsonPointer action, CompareEnd end) {
        return (end == CompareEnd.BEFORE ? counterparts : counterparts.mirrored()).inAfter(action);
    }

    /// What happened to an action; empty where nothing did.
    Optional<ComparedKind> mark(ActionBox box, CompareEnd end) {
        return rows.stream().filter(row -> row.kind() != ComparedKind.APART)
                .filter(row -> actions(row, end).contains(box.path())).map(ComparedRow::markOfNode)
                .min(Comparator.naturalOrder());
    }

    private Stream<JsonPointer> actions(Change change, CompareEnd end) {
        Optional<JsonPointer> path = path(change, end);
        boolean whole = change.member().isEmpty() && change.kind() != ChangeKind.CHANGED;
        Predicate<JsonPointer> touched = action -> path.filter(
                place -> place.isWithin(action) || (whole && action.isWithin(place))).isPresent();
        return half(end).graph().actions().stream().map(ActionBox::path).filter(touched);
    }

    /// Where a change stands in one of the two, or would stand if that one had the member.
    private Optional<JsonPointer> path(Change change, CompareEnd end) {
        Sighting own = sighting(change, end);
        if (own != null) {
            return Optional.of(own.path());
        }
        CompareEnd other = end == CompareEnd.BEFORE ? CompareEnd.AFTER : CompareEnd.BEFORE;
        return Optional.ofNullable(sighting(change, other)).flatMap(there -> partner(there.path(), other));
    }

    private static @Nullable Sighting sighting(Change change, CompareEnd end) {
        return end == CompareEnd.BEFORE ? change.before() : change.after();
    }
}
