package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `ecr-tag-implicit`: an ECR source without `ImageTag`. It follows the tag `latest`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html
final class EcrTagImplicitRule extends AbsenceRule {
    EcrTagImplicitRule() {
        super("ecr-tag-implicit", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECR_SOURCE).flatMap(source -> review(source));
    }

    private Stream<Finding> review(Action source) {
        return source.node().get("configuration").filter(_ -> source.lacks("ImageTag"))
                .map(configuration -> finding(configuration, source.label() + ": there is no ImageTag, so the source "
                        + "follows the tag \"latest\". Pushes of other tags do not start the pipeline, and in a repository "
                        + "with immutable tags \"latest\" never moves. Write the tag that is meant, "
                        + "\"ImageTag\": \"latest\" included."))
                .stream();
    }
}
