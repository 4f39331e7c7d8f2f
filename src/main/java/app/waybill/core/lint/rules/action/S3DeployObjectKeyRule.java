package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;

/// `s3-deploy-object-key`: a deployment to S3 that does not unpack its artifact must say under which key it goes.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3Deploy.html
final class S3DeployObjectKeyRule extends AbsenceRule {
    S3DeployObjectKeyRule() {
        super("s3-deploy-object-key", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> "S3".equals(action.type().provider()))
                .filter(action -> action.literal("Extract").filter("false"::equalsIgnoreCase).isPresent())
                .filter(action -> Keys.of(action).filter(keys -> !keys.thereSomehow("ObjectKey")).isPresent())
                .flatMap(action -> action.node().get("configuration").stream()
                        .map(node -> finding(node, action.label() + ": the configuration lacks \"ObjectKey\" though "
                                + "Extract is \"false\". The artifact is then stored as one object, and AWS must "
                                + "know "
                                + "its key. Add ObjectKey, or set Extract to \"true\" to store the files in it.")));
    }
}
