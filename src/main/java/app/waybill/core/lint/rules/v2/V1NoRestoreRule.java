package app.waybill.core.lint.rules.v2;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `v1-no-restore`: only a pipeline of type V2 can be started with an older version of an object in S3.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-trigger-source-overrides.html
final class V1NoRestoreRule extends AbsenceRule {
    V1NoRestoreRule() {
        super("v1-no-restore", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return "V1".equals(pipeline.type()) && new V2Features(pipeline).spoken().isEmpty()
                ? pipeline.actions().filter(action -> action.kind() == ActionKind.S3_SOURCE).limit(1)
                        .map(source -> finding(pipeline.node().get("pipelineType").orElse(pipeline.node()),
                                message(source)))
                : Stream.empty();
    }

    private static String message(Action source) {
        return "A pipeline of type V1 cannot be started with an older version of the object that \"" + source.label()
                + "\" reads. To go back, the older version must be uploaded again, as 'waybill restore' does. A "
                + "V2 can be "
                + "started with it (S3_OBJECT_VERSION_ID), and is billed by the minute of action execution.";
    }
}
