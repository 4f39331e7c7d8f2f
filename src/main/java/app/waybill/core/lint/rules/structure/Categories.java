package app.waybill.core.lint.rules.structure;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;

/// Questions about the categories of actions. A category that the API does not know decides nothing: another rule tells it.
final class Categories {
    private Categories() {
    }

    /// Whether all of these actions say what they are.
    static boolean known(Stream<Action> actions) {
        List<String> known = Shapes.of("ActionTypeId").member("category").orElseThrow().values();
        return actions.allMatch(action -> known.contains(action.type().category()));
    }

    /// Where an action says what it is; the action itself where it does not.
    static JsonNode node(Action action) {
        return action.node().get("actionTypeId").flatMap(type -> type.get("category")).orElse(action.node());
    }
}
