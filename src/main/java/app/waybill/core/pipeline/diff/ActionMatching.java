package app.waybill.core.pipeline.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;

/// Finds out which actions of two pipelines stand for each other: those of one name in the same stage, then those of one
/// name and type in different stages, then those in the same stage that are alike.
final class ActionMatching {
    private final List<Both<Row>> found = new ArrayList<>();
    private final Set<Both<Row>> moved;
    /// What is left of each stage, by its number.
    private final Map<Integer, Set<Row>> before;
    private final Map<Integer, Set<Row>> after;
    private final Set<Integer> onlyBefore;
    private final Set<Integer> onlyAfter;

    ActionMatching(Pipeline one, Pipeline other, Matching<Stage> stages) {
        before = rows(one);
        after = rows(other);
        onlyBefore = numbers(stages.onlyBefore());
        onlyAfter = numbers(stages.onlyAfter());
        stages.found().forEach(both -> take(inStage(both).byKey(row -> row.action().label())));
        Matching<Row> elsewhere = new Matching<>(all(before), all(after)).byKey(Row::typeAndName);
        moved = Set.copyOf(elsewhere.found());
        take(elsewhere);
        stages.found().forEach(both -> take(inStage(both).byLikeness(Row::likeness)));
    }

    /// The actions that stand for each other.
    List<Both<Row>> found() {
        return List.copyOf(found);
    }

    /// Those of them that are in different stages.
    Set<Both<Row>> moved() {
        return moved;
    }

    /// What only the first pipeline has in a stage that both have.
    List<Row> onlyBefore() {
        return all(before).stream().filter(row -> !onlyBefore.contains(row.stage().number())).toList();
    }

    /// What only the second pipeline has in a stage that both have.
    List<Row> onlyAfter() {
        return all(after).stream().filter(row -> !onlyAfter.contains(row.stage().number())).toList();
    }

    private Matching<Row> inStage(Both<Stage> both) {
        return new Matching<>(left(both.before(), before), left(both.after(), after));
    }

    private static List<Row> left(Stage stage, Map<Integer, Set<Row>> rows) {
        return List.copyOf(rows.getOrDefault(stage.number(), Set.of()));
    }

    private void take(Matching<Row> matching) {
        for (Both<Row> both : matching.found()) {
            found.add(both);
            drop(both.before(), before);
            drop(both.after(), after);
        }
    }

    private static void drop(Row row, Map<Integer, Set<Row>> rows) {
        rows.getOrDefault(row.stage().number(), new LinkedHashSet<>()).remove(row);
    }

    private static Map<Integer, Set<Row>> rows(Pipeline pipeline) {
        return pipeline.stages().stream().flatMap(stage -> Row.of(pipeline, stage)).collect(Collectors.groupingBy(
                row -> row.stage().number(), LinkedHashMap::new, Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<Row> all(Map<Integer, Set<Row>> rows) {
        return rows.values().stream().flatMap(Set::stream).toList();
    }

    private static Set<Integer> numbers(List<Stage> stages) {
        return stages.stream().map(Stage::number).collect(Collectors.toSet());
    }
}
