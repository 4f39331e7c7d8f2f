package app.waybill.core.lint.rules.source;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNumber;

/// `polling-disabled`: AWS has stopped polling, and a source still relies on it.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class PollingDisabledRule extends PipelineRule {
    private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    PollingDisabledRule() {
        super("polling-disabled", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Optional<JsonNode> since = pipeline.metadata().flatMap(metadata -> metadata.get("pollingDisabledAt"));
        return since.stream().flatMap(time -> Polling.sources(pipeline)
                .filter(source -> Polling.isExplicit(source) || Polling.isImplicit(source))
                .flatMap(source -> review(source, time).stream()));
    }

    private Optional<Finding> review(Action source, JsonNode since) {
        return source.setting(Polling.KEY).map(setting -> setting.node())
                .or(() -> source.node().get("configuration"))
                .map(node -> finding(node,
                        ("%s: the source relies on polling, which AWS stopped for this pipeline at %s "
                                + "(\"pollingDisabledAt\"). A pipeline that polls and has no change for 30 days no longer starts by "
                                + "itself, whatever changes now. Set PollForSourceChanges to \"false\", and start the pipeline by "
                                + "%s.").formatted(source.label(), when(since), StartingEvent.of(source))));
    }

    /// The CLI prints a date and time; AWS itself tells the seconds since 1970.
    private static String when(JsonNode since) {
        return since.value() instanceof JsonNumber seconds
                ? Instant.ofEpochSecond(Math.clamp((long) Double.parseDouble(seconds.literal()), 0, LAST_SECOND))
                        .toString()
                : since.spoken();
    }
}
