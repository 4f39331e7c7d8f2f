package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `codebuild-batch`: artifacts can be combined only where builds run in a batch.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html
final class CodeBuildBatchRule extends ActionRule {
    CodeBuildBatchRule() {
        super("codebuild-batch", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        boolean noBatch = action.setting("BatchEnabled").isEmpty() || action.literal("BatchEnabled")
                .filter("false"::equalsIgnoreCase).isPresent();
        return action.kind() == ActionKind.CODE_BUILD && noBatch
                ? action.setting("CombineArtifacts")
                        .filter(setting -> setting.literal().filter("true"::equalsIgnoreCase).isPresent())
                        .map(setting -> finding(setting.node(), message(action))).stream()
                : Stream.empty();
    }

    private static String message(Action action) {
        return action.label() + ": CombineArtifacts is \"true\", but BatchEnabled is not. Only the artifacts of "
                + "a batch "
                + "build can be combined. Add \"BatchEnabled\": \"true\" if the project has batch builds, or drop "
                + "CombineArtifacts.";
    }
}
