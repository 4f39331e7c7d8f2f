package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;

/// Which artifact goes from where to where.
final class Flows {
    private final Map<String, List<Action>> producers = new LinkedHashMap<>();
    private final List<Flow> all = new ArrayList<>();

    Flows(Pipeline pipeline, Columns columns) {
        Map<String, List<Action>> readers = new LinkedHashMap<>();
        pipeline.actions().forEach(action -> {
            names(action.outputs())
                    .forEach(name -> producers.computeIfAbsent(name, _ -> new ArrayList<>()).add(action));
            names(action.inputs()).forEach(name -> readers.computeIfAbsent(name, _ -> new ArrayList<>()).add(action));
        });
        producers.forEach((artifact, from) -> from.forEach(producer -> all.add(new Flow(artifact, producer,
                readers.getOrDefault(artifact, List.of()).stream()
                        .filter(reader -> serves(producer, reader, from, columns)).toList()))));
    }

    /// All flows, those that nobody reads included.
    List<Flow> all() {
        return all;
    }

    /// Outputs of an action that nobody reads.
    List<String> unreadOutputs(Action producer) {
        return all.stream().filter(flow -> flow.from().equals(producer.node().path()) && flow.readers().isEmpty())
                .map(Flow::artifact).toList();
    }

    /// Inputs of an action that nobody puts out.
    List<String> undefinedInputs(Action reader) {
        return names(reader.inputs()).stream().filter(name -> !producers.containsKey(name)).toList();
    }

    /// Where several actions put out one name, a reader is served by those before it, if there are any.
    private static boolean serves(Action producer, Action reader, List<Action> producers, Columns columns) {
        int column = columns.of(reader);
        return columns.of(producer) < column || producers.stream().allMatch(other -> columns.of(other) >= column);
    }

    private static Set<String> names(List<ArtifactUse> uses) {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach(use -> names.add(use.name()));
        return names;
    }
}
