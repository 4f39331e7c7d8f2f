package app.waybill.ui.pipelines;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.PipelineSummary;
import app.waybill.core.gateway.Scope;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.ui.fx.Progress;

/// Fetches all pipelines of some scopes, the scopes at once and the pipelines of each one after the other: GetPipeline is
/// throttled for each account. What fails does not keep the rest from coming.
final class PipelineFetch {
    private final PipelineGateway gateway;
    private final Progress progress;
    private final Consumer<OpenPipeline> arrived;
    private final ConcurrentLinkedQueue<CloudException> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    /// `arrived` is told on the FX thread.
    PipelineFetch(PipelineGateway gateway, Progress progress, Consumer<OpenPipeline> arrived) {
        this.gateway = gateway;
        this.progress = progress;
        this.arrived = arrived;
    }

    /// Fetches a single one. Throws [CloudException].
    static OpenPipeline one(PipelineGateway gateway, PipelineOrigin.Live live) {
        return OpenPipeline.of(live, PipelineReader.read(gateway.definition(live.scope(), live.name())));
    }

    /// Fetches, and returns what failed.
    List<CloudException> from(Collection<Scope> scopes) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            scopes.forEach(scope -> threads.execute(() -> fetch(scope)));
        }
        return List.copyOf(failures);
    }

    private void fetch(Scope scope) {
        try {
            List<PipelineSummary> summaries = gateway.pipelines(scope);
            known.addAndGet(summaries.size());
            summaries.forEach(this::fetch);
        } catch (CloudException e) {
            failures.add(e);
        }
    }

    private void fetch(PipelineSummary summary) {
        if (progress.cancelled()) {
            return;
        }
        progress.say(summary.scope().profile() + " / " + summary.scope().region());
        try {
            OpenPipeline open = one(gateway, PipelineOrigin.Live.of(summary));
            progress.show(() -> arrived.accept(open));
        } catch (CloudException e) {
            failures.add(e);
        }
        progress.update(done.incrementAndGet(), known.get());
    }
}
