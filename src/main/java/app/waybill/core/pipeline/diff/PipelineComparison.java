package app.waybill.core.pipeline.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;

/// Compares two pipelines part by part: the pipelines themselves, their stages, their actions.
final class PipelineComparison {
    private static final String VERSION = "version";

    private final Pipeline before;
    private final Pipeline after;
    private final List<Candidate> candidates = new ArrayList<>();

    PipelineComparison(Pipeline before, Pipeline after) {
        this.before = before;
        this.after = after;
        part(Part.PIPELINE, pipelineCustoms(), new Both<>(before.node(), after.node()), Set.of("stages", VERSION));
        Matching<Stage> stages = stages(before, after);
        stages(stages);
        actions(new ActionMatching(before, after, stages));
    }

    /// All that may be a difference.
    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /// The differences of what every update changes.
    List<Change> apart() {
        List<Candidate> apart = new ArrayList<>();
        Set<String> others = Stream.of(before, after).flatMap(pipeline -> pipeline.node().members().stream())
                .map(JsonNode::name).filter(name -> !name.equals(VERSION)).collect(Collectors.toSet());
        MemberComparison comparison = new MemberComparison(Part.PIPELINE, pipelineCustoms(), apart::add);
        comparison.objects("", new Both<>(before.node(), after.node()), others);
        if (before.metadata().isPresent() && after.metadata().isPresent()) {
            comparison.objects("metadata", new Both<>(before.metadata().get(), after.metadata().get()), Set.of());
        }
        return apart.stream().filter(Candidate::differs).map(Candidate::change).toList();
    }

    /// Finds out which stages stand for each other: those of one name, then those that are alike.
    static Matching<Stage> stages(Pipeline before, Pipeline after) {
        return new Matching<>(before.stages(), after.stages()).byKey(Stage::label)
                .byLikeness((one, other) -> Features.of(one).likeness(Features.of(other)));
    }

    private void stages(Matching<Stage> stages) {
        List<Both<Stage>> found = stages.found().stream()
                .sorted(Comparator.comparingInt(both -> both.before().number()))
                .toList();
        Set<Integer> moved = new HashSet<>(
                StageOrder.moved(found.stream().map(both -> both.after().number()).toList()));
        for (int i = 0; i < found.size(); i++) {
            Both<Stage> both = found.get(i);
            Part part = new Part(Seat.of(both.before()), Seat.of(both.after()));
            if (moved.contains(i)) {
                add(new Change(ChangeKind.MOVED, part, "", number(both.before()), number(both.after())));
            }
            part(part, pipelineCustoms(), new Both<>(both.before().node(), both.after().node()), Set.of("actions"));
        }
        stages.onlyBefore().forEach(stage -> add(
                new Change(ChangeKind.REMOVED, new Part(Seat.of(stage), null), "", sight(stage), null)));
        stages.onlyAfter().forEach(stage -> add(
                new Change(ChangeKind.ADDED, new Part(null, Seat.of(stage)), "", null, sight(stage))));
    }

    private void actions(ActionMatching actions) {
        for (Both<Row> both : actions.found()) {
            Row one = both.before();
            Row other = both.after();
            Part part = new Part(one.seat(), other.seat());
            if (actions.moved().contains(both)) {
                add(new Change(ChangeKind.MOVED, part, "", one.inStage(), other.inStage()));
            }
            part(part, new Both<>(one.customs(), other.customs()),
                    new Both<>(one.action().node(), other.action().node()), Set.of());
        }
        actions.onlyBefore().forEach(row -> add(
                new Change(ChangeKind.REMOVED, new Part(row.seat(), null), "", row.sight(), null)));
        actions.onlyAfter().forEach(row -> add(
                new Change(ChangeKind.ADDED, new Part(null, row.seat()), "", null, row.sight())));
    }

    /// Compares the names of a part, and its other members but for some.
    private void part(Part part, Both<Customs> customs, Both<JsonNode> both, Set<String> except) {
        MemberComparison comparison = new MemberComparison(part, customs, candidates::add);
        comparison.names(both);
        Set<String> others = new HashSet<>(except);
        others.add("name");
        comparison.objects("", both, others);
    }

    private Both<Customs> pipelineCustoms() {
        return new Both<>(Customs.of(before), Customs.of(after));
    }

    private void add(Change change) {
        candidates.add(Candidate.plain(change));
    }

    private static Sighting number(Stage stage) {
        return Places.at(stage.node(), "stage " + stage.number());
    }

    private static Sighting sight(Stage stage) {
        return Places.at(stage.node(), stage.actions().isEmpty()
                ? "without actions"
                : stage.actions().stream().map(Action::label).collect(Collectors.joining(", ", "with ", "")));
    }
}
