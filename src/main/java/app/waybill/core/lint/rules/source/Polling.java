package app.waybill.core.lint.rules.source;

import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.Pipeline;

/// The sources that look for changes by themselves unless `PollForSourceChanges` says otherwise.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/PollForSourceChanges-defaults.html
final class Polling {
    static final String KEY = "PollForSourceChanges";

    private static final Set<String> PROVIDERS = Set.of("AWS/S3", "AWS/CodeCommit", "ThirdParty/GitHub");

    private Polling() {
    }

    /// The sources of a pipeline that can poll.
    static Stream<Action> sources(Pipeline pipeline) {
        return pipeline.actions().filter(action -> action.isSource() && canPoll(action.type()));
    }

    /// Whether the source polls because nothing is said about it.
    static boolean isImplicit(Action source) {
        return source.lacks(KEY);
    }

    /// Whether the source polls because it says so.
    static boolean isExplicit(Action source) {
        return source.literal(KEY).filter("true"::equals).isPresent();
    }

    /// Whether the source says that it does not poll.
    static boolean isOff(Action source) {
        return source.literal(KEY).filter("false"::equals).isPresent();
    }

    /// Whether AWS has stopped polling for this pipeline, which is said once for all its sources.
    static boolean isDisabled(Pipeline pipeline) {
        return pipeline.metadata().flatMap(metadata -> metadata.get("pollingDisabledAt")).isPresent();
    }

    private static boolean canPoll(ActionTypeId type) {
        return PROVIDERS.contains(type.owner() + "/" + type.provider());
    }
}
