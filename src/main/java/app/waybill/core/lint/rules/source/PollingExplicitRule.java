package app.waybill.core.lint.rules.source;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `polling-explicit`: a source that is told to poll. Silent where AWS has stopped polling, which `polling-disabled` says.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/change-detection-methods.html
final class PollingExplicitRule extends PipelineRule {
    PollingExplicitRule() {
        super("polling-explicit", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return Polling.isDisabled(pipeline)
                ? Stream.empty()
                : Polling.sources(pipeline).filter(Polling::isExplicit)
                        .flatMap(source -> source.setting(Polling.KEY).stream()
                                .map(polling -> finding(polling.node(), message(source))));
    }

    private static String message(Action source) {
        return ("%s: PollForSourceChanges is \"true\". AWS stops polling for a pipeline that had no change for 30 days, and "
                + "allows 300 polling pipelines in a Region; an event starts the pipeline within seconds. Write \"false\", "
                + "and start the pipeline by %s.").formatted(source.label(), StartingEvent.of(source));
    }
}
