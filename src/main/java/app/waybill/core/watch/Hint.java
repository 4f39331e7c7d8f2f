package app.waybill.core.watch;

import java.util.Optional;

import app.waybill.core.gateway.PipelineRef;

/// Why no execution may have come.
final class Hint {
    private Hint() {
    }

    /// What to look at, in sentences.
    static String of(WatchState state) {
        WatchTarget target = state.target();
        Optional<PipelineRef> pipeline = target.pipeline();
        if (pipeline.isEmpty()) {
            return "The workspace does not name the pipeline: add 'pipeline' with its profile, Region and name.";
        }
        boolean noSource = state.layout().filter(layout -> layout.source(target.object()).isEmpty()).isPresent();
        return noSource
                ? "The pipeline " + pipeline.get().name() + " has no S3 source action for " + target.object().uri()
                        + ": it does not notice what is published there."
                : "Check that the bucket sends its events to EventBridge and a rule starts " + pipeline.get().name()
                        + ", or that its S3 source action has PollForSourceChanges true and polling was not turned "
                        + "off; or start it by hand.";
    }
}
