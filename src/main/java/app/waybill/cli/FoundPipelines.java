package app.waybill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.LivePipeline;
import app.waybill.core.gateway.PipelineListener;

/// Collects what a fetch of pipelines brings, to report it in an order that does not depend on who answered first.
final class FoundPipelines implements PipelineListener {
    private final ProgressLine progress;
    private final List<LivePipeline> pipelines = new ArrayList<>();
    private final List<CloudException> failures = new ArrayList<>();

    FoundPipelines(ProgressLine progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void fetched(LivePipeline pipeline) {
        pipelines.add(pipeline);
    }

    @Override
    public synchronized void failed(CloudException cause) {
        failures.add(cause);
    }

    @Override
    public void progress(int done, int known) {
        progress.show("fetching pipelines: " + done + " of " + known);
    }

    /// Those that came, by profile, Region and name.
    synchronized List<LivePipeline> pipelines() {
        return pipelines.stream().sorted(Comparator.comparing(LivePipeline::path)).toList();
    }

    /// What failed.
    synchronized List<CloudException> failures() {
        return failures.stream().sorted(Comparator.comparing(CloudException::getMessage)).toList();
    }
}
