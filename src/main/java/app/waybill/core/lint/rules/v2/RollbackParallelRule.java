package app.waybill.core.lint.rules.v2;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonNode;

/// `rollback-parallel`: executions that run at once cannot be rolled back.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class RollbackParallelRule extends PipelineRule {
    RollbackParallelRule() {
        super("rollback-parallel", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return "PARALLEL".equals(pipeline.executionMode())
                ? pipeline.stages().stream().flatMap(stage -> results(stage)
                        .filter(result -> "ROLLBACK".equals(result.spoken()))
                        .map(result -> finding(result, message(stage))))
                : Stream.empty();
    }

    private static Stream<JsonNode> results(Stage stage) {
        Stream<JsonNode> own = stage.node().get("onFailure").flatMap(node -> node.get("result")).stream();
        return Stream.concat(own, Stream.of("onFailure", "onSuccess").flatMap(gate -> Conditions.results(stage, gate)));
    }

    private static String message(Stage stage) {
        return stage.label() + ": the result is \"ROLLBACK\" in a pipeline whose execution mode is PARALLEL. AWS "
                + "answers "
                + "\"Failure conditions with rollback result type cannot be added to a PARALLEL pipeline.\" Use "
                + "the mode QUEUED "
                + "or SUPERSEDED, or let the stage fail.";
    }
}
