package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `ecr-polling-ignored`: `PollForSourceChanges` on an ECR source, which never polls and has no such key.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/PollForSourceChanges-defaults.html
final class EcrPollingIgnoredRule extends ActionRule {
    EcrPollingIgnoredRule() {
        super("ecr-polling-ignored", Severity.WARNING, ActionKind.ECR_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting("PollForSourceChanges").map(polling -> finding(polling.node(), source.label()
                + ": \"PollForSourceChanges\" is not a key of ECR sources, which never poll. Only an EventBridge rule for "
                + "\"ECR Image Action\" starts the pipeline when an image is pushed, whatever stands here. Remove the key.",
                Fix.remove(polling.node()))).stream();
    }
}
