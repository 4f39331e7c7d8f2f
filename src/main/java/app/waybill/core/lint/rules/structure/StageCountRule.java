package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonArray;

/// `stage-count`: fewer than two stages, or more than fifty.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class StageCountRule extends AbsenceRule {
    private static final int MOST = 50;

    StageCountRule() {
        super("stage-count", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        int count = pipeline.stages().size();
        return pipeline.node().get("stages").filter(stages -> stages.value() instanceof JsonArray)
                .filter(_ -> count < 2 || count > MOST).map(stages -> finding(stages, message(count))).stream();
    }

    private static String message(int count) {
        return count > MOST
                ? "The pipeline has " + count
                        + " stages. AWS rejects it with \"Pipeline has too many stages. There can only be "
                        + "up to 50 stages in a pipeline\". Split it, or put actions that may run at once into one stage."
                : "The pipeline has " + (count == 0 ? "no stage" : "one stage only")
                        + ". AWS takes no pipeline of fewer than two: one of sources and at least one that does something with "
                        + "them. Add the stage that is missing.";
    }
}
