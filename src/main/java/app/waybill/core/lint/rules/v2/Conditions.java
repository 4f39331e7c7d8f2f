package app.waybill.core.lint.rules.v2;

import java.util.stream.Stream;

import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;

/// The results that the conditions of a stage's gate name.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html
final class Conditions {
    private Conditions() {
    }

    /// The member `result` of each condition of `beforeEntry`, `onSuccess` or `onFailure`.
    static Stream<JsonNode> results(Stage stage, String gate) {
        return stage.node().get(gate).flatMap(node -> node.get("conditions")).stream()
                .flatMap(list -> list.elements().stream()).flatMap(condition -> condition.get("result").stream());
    }
}
