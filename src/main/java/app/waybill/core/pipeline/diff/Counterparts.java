package app.waybill.core.pipeline.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;

/// Which stages and actions of two pipelines stand for each other, as [PipelineDiff] compares them.
public record Counterparts(Both<Pipeline> pipelines, List<Both<Stage>> stages, List<Both<Action>> actions) {
    /// Keeps unchangeable copies.
    public Counterparts {
        stages = List.copyOf(stages);
        actions = List.copyOf(actions);
    }

    /// Matches two pipelines.
    public static Counterparts of(Pipeline before, Pipeline after) {
        Matching<Stage> stages = PipelineComparison.stages(before, after);
        List<Both<Action>> actions = new ActionMatching(before, after, stages).found().stream()
                .map(rows -> new Both<>(rows.before().action(), rows.after().action())).toList();
        return new Counterparts(new Both<>(before, after), stages.found(), actions);
    }

    /// The pointer to the same thing in the second pipeline; empty where it is in a stage or an action that the second one
    /// lacks, or in no pipeline. Nobody promises that the second pipeline has the member.
    public Optional<JsonPointer> inAfter(JsonPointer path) {
        Optional<Action> action = pipelines.before().actions().filter(one -> path.isWithin(one.node().path()))
                .findFirst();
        if (action.isPresent()) {
            return along(path, actions.stream().map(both -> nodes(both.before().node(), both.after().node())));
        }
        Stream<Both<JsonNode>> whole = Stream.of(nodes(pipelines.before().node(), pipelines.after().node()));
        boolean inStage = pipelines.before().stages().stream().anyMatch(one -> path.isWithin(one.node().path()));
        return along(path, inStage
                ? stages.stream().map(both -> nodes(both.before().node(), both.after().node()))
                : whole);
    }

    /// The same with the first and the second pipeline in each other's place.
    public Counterparts mirrored() {
        return new Counterparts(swapped(pipelines), stages.stream().map(Counterparts::swapped).toList(),
                actions.stream().map(Counterparts::swapped).toList());
    }

    private static Optional<JsonPointer> along(JsonPointer path, Stream<Both<JsonNode>> pairs) {
        return pairs.filter(both -> path.isWithin(both.before().path())).findFirst()
                .map(both -> new JsonPointer(
                        both.after().path().text() + path.text().substring(both.before().path().text().length())));
    }

    private static Both<JsonNode> nodes(JsonNode before, JsonNode after) {
        return new Both<>(before, after);
    }

    private static <T> Both<T> swapped(Both<T> both) {
        return new Both<>(/* before= */ both.after(), /* after= */ both.before());
    }
}
