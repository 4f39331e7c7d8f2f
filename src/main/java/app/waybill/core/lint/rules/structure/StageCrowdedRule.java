package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;

/// `stage-crowded`: more actions in a stage than AWS may take. Its page of limits says 50 in one row and 100 in others, so that
/// only more than 100 is sure to fail.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
final class StageCrowdedRule extends PipelineRule {
    private static final int MANY = 50;
    private static final int TOO_MANY = 100;

    StageCrowdedRule() {
        super("stage-crowded", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.stages().stream().filter(stage -> stage.actions().size() > MANY)
                .flatMap(stage -> stage.node().get("actions").stream()
                        .map(actions -> finding(actions,
                                stage.actions().size() > TOO_MANY ? Severity.ERROR : severity(),
                                message(stage))));
    }

    private static String message(Stage stage) {
        int count = stage.actions().size();
        return "The stage \"%s\" has %d actions. %s Spread them over several stages.".formatted(stage.label(), count,
                count > TOO_MANY
                        ? "A stage takes at most 100, and AWS rejects the pipeline."
                        : "AWS documents both 50 and 100 as the most that a stage takes, so it may reject the pipeline.");
    }
}
