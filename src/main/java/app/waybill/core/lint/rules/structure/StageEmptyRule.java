package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonArray;

/// `stage-empty`: a stage without actions.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
final class StageEmptyRule extends AbsenceRule {
    StageEmptyRule() {
        super("stage-empty", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.stages().stream().flatMap(stage -> stage.node().get("actions").stream()
                .filter(actions -> actions.value() instanceof JsonArray array && array.elements().isEmpty())
                .map(actions -> finding(actions,
                        ("The stage \"%s\" has no actions. AWS rejects a pipeline with an empty stage: "
                                + "each has at least one action. Add one, or remove the stage.")
                                .formatted(stage.label()))));
    }
}
