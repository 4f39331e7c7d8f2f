package app.waybill.core.lint.rules.source;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;

/// `events-needed`: a source does not poll, so that something outside the pipeline must start it. The pipeline's text does not
/// show whether that is there. https://docs.aws.amazon.com/codepipeline/latest/userguide/change-detection-methods.html
final class EventsNeededRule extends PipelineRule {
    EventsNeededRule() {
        super("events-needed", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return Polling.sources(pipeline).filter(Polling::isOff)
                .flatMap(source -> source.setting(Polling.KEY).stream()
                        .map(polling -> finding(polling.node(),
                                ("%s: the source does not poll, so a change starts the pipeline "
                                        + "only by an event. The console makes that by itself, the CLI and templates do not. See that "
                                        + "there is %s, with this pipeline as its target.").formatted(source.label(),
                                                StartingEvent.of(source)))));
    }
}
