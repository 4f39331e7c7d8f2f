package app.waybill.core.lint.rules.source;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `parallel-newest-object`: executions that run at the same time take the newest object of an S3 source, which need not be
/// the one whose event started them. https://docs.aws.amazon.com/codepipeline/latest/userguide/troubleshooting.html
final class ParallelNewestObjectRule extends PipelineRule {
    ParallelNewestObjectRule() {
        super("parallel-newest-object", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        String sources = pipeline.actions(ActionKind.S3_SOURCE).map(Action::label)
                .map(label -> "\"" + label + "\"").collect(Collectors.joining(" and "));
        return pipeline.node().get("executionMode").stream()
                .filter(mode -> "PARALLEL".equals(mode.spoken()) && !sources.isEmpty())
                .map(mode -> finding(mode,
                        ("executionMode is \"PARALLEL\", so an execution takes the newest object of the S3 source "
                                + "%s, not the version whose event started it. After two uploads in a row both executions may "
                                + "deploy the second. Choose QUEUED if each upload must be deployed, or SUPERSEDED if only the "
                                + "newest counts.").formatted(sources)));
    }
}
