package app.waybill.core.lint.rules.handover;

import app.waybill.core.pipeline.ActionKind;

/// `ecr-tag-implicit`: an ECR source without `ImageTag`. It follows the tag `latest`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html
final class EcrTagImplicitRule extends AbsentSettingRule {
    EcrTagImplicitRule() {
        super("ecr-tag-implicit", ActionKind.ECR_SOURCE, "ImageTag", "the source "
                + "follows the tag \"latest\". Pushes of other tags do not start the pipeline, and in a repository "
                + "with immutable tags \"latest\" never moves. Write the tag that is meant, "
                + "\"ImageTag\": \"latest\" included.");
    }
}
