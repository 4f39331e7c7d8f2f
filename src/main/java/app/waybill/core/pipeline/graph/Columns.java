package app.waybill.core.pipeline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonPointer;

/// The columns of a drawing: one for each run order of each stage; a stage without actions has an empty one.
final class Columns {
    /// One column; `last` is whether its stage ends with it.
    record Column(Stage stage, List<Action> actions, boolean last) {}

    private final List<Column> all = new ArrayList<>();
    private final Map<JsonPointer, Integer> indexes = new HashMap<>();

    Columns(Pipeline pipeline) {
        for (Stage stage : pipeline.stages()) {
            List<List<Action>> groups = new ArrayList<>(stage.actions().stream()
                    .collect(Collectors.groupingBy(Action::runOrder, TreeMap::new, Collectors.toList())).values());
            if (groups.isEmpty()) {
                groups.add(List.of());
            }
            for (int i = 0; i < groups.size(); i++) {
                groups.get(i).forEach(action -> indexes.put(action.node().path(), all.size()));
                all.add(new Column(stage, groups.get(i), i == groups.size() - 1));
            }
        }
    }

    List<Column> all() {
        return all;
    }

    /// The index of an action's column.
    int of(Action action) {
        return indexes.getOrDefault(action.node().path(), 0);
    }

    int tallest() {
        return all.stream().mapToInt(column -> column.actions().size()).max().orElse(0);
    }
}
