package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `condition-result`: a result that this kind of condition does not take. A word that is no result at all is told by
/// `member-value`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html
final class ConditionResultRule extends PipelineRule {
    private static final Map<String, List<String>> TAKEN = Map.of("beforeEntry", List.of("FAIL", "SKIP"), "onSuccess",
            List.of("ROLLBACK", "FAIL"), "onFailure", List.of("ROLLBACK"));

    private static final List<String> RESULTS = Shapes.of("Condition").member("result").orElseThrow().values();

    ConditionResultRule() {
        super("condition-result", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.stages().stream().flatMap(stage -> TAKEN.entrySet().stream()
                .flatMap(gate -> Conditions.results(stage, gate.getKey())
                        .filter(result -> result.text()
                                .filter(text -> RESULTS.contains(text) && !gate.getValue().contains(text)).isPresent())
                        .map(result -> finding(result, message(stage, gate.getKey(), gate.getValue(), result)))));
    }

    private static String message(Stage stage, String gate, List<String> taken, JsonNode result) {
        return ("%s: a condition of %s has the result %s, which AWS documents for other conditions only. "
                + "Conditions of %s take %s.")
                .formatted(stage.label(), gate, Quoted.json(result.spoken()), gate, String.join(" or ", taken));
    }
}
