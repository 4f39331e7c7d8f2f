package app.waybill.core.lint.rules.v2;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.Quoted;

/// `failure-result-and-conditions`: a stage that says twice what to do when it fails.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works-conditions.html
final class FailureResultAndConditionsRule extends PipelineRule {
    FailureResultAndConditionsRule() {
        super("failure-result-and-conditions", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.stages().stream().flatMap(stage -> stage.node().get("onFailure")
                .filter(node -> node.get("result").isPresent() && node.get("conditions").isPresent())
                .map(node -> finding(node, ("%s: onFailure has a result (%s) and conditions. AWS answers \"The "
                        + "following stage cannot have a failure exit gate configured with both top level "
                        + "result and conditions\". Keep the result to act on every failure, or the "
                        + "conditions, whose own results act when their rules are met.")
                        .formatted(stage.label(),
                                node.get("result").map(result -> Quoted.json(result.spoken())).orElse(""))))
                .stream());
    }
}
