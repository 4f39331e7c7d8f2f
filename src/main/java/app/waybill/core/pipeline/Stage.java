package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import app.waybill.core.text.JsonNode;

/// A stage of a pipeline; `number` counts from 1.
public record Stage(JsonNode node, int number, List<Action> actions) {
    /// Keeps an unchangeable copy of the actions.
    public Stage {
        actions = List.copyOf(actions);
    }

    /// The stage's name.
    public Optional<String> name() {
        return node.text("name");
    }

    /// What to call the stage: its name, or its number.
    public String label() {
        return name().filter(name -> !name.isBlank()).orElse("Stage " + number);
    }
}
