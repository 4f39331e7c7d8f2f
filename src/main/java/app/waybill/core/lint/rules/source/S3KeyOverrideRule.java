package app.waybill.core.lint.rules.source;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `s3-key-override`: whoever may start the pipeline may choose the object that it deploys.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-trigger-source-overrides.html
final class S3KeyOverrideRule extends ActionRule {
    private static final String KEY = "AllowOverrideForS3ObjectKey";

    S3KeyOverrideRule() {
        super("s3-key-override", Severity.WARNING, ActionKind.S3_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting(KEY).filter(setting -> setting.literal().filter("true"::equals).isPresent())
                .map(setting -> finding(setting.node(), source.label()
                        + ": AllowOverrideForS3ObjectKey is \"true\". Whoever may "
                        + "start the pipeline may have it deploy any object of the bucket, not only S3ObjectKey. An older "
                        + "version of S3ObjectKey itself can be chosen without it (S3_OBJECT_VERSION_ID). Remove the key, "
                        + "unless releases lie under keys of their own."))
                .stream();
    }
}
