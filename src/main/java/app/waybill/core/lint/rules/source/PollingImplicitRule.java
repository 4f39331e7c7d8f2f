package app.waybill.core.lint.rules.source;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `polling-implicit`: a source that polls because nothing is said about it. Fixing it switches polling off, so that the
/// pipeline needs an event to start; silent where AWS has stopped polling, which `polling-disabled` says.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/PollForSourceChanges-defaults.html
final class PollingImplicitRule extends AbsenceRule {
    PollingImplicitRule() {
        super("polling-implicit", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return Polling.isDisabled(pipeline)
                ? Stream.empty()
                : Polling.sources(pipeline).filter(Polling::isImplicit).flatMap(source -> review(source).stream());
    }

    private Optional<Finding> review(Action source) {
        return source.node().get("configuration").map(configuration -> finding(configuration, ("%s: there is no "
                + "PollForSourceChanges, so the source polls. Polling is slow, AWS stops it after 30 days without a change, "
                + "and with an event rule beside it every change starts the pipeline twice. Write \"PollForSourceChanges\": "
                + "\"false\", and start the pipeline by %s.").formatted(source.label(), StartingEvent.of(source)),
                Fix.add(configuration, Polling.KEY, "false")));
    }
}
