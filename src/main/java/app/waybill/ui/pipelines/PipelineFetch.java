package app.waybill.ui.pipelines;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.LivePipeline;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.PipelineListener;
import app.waybill.core.gateway.PipelineListing;
import app.waybill.core.gateway.Scope;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.ui.fx.Progress;

/// Fetches all pipelines of some scopes and reviews each as soon as it is there. What fails does not keep the rest from
/// coming.
final class PipelineFetch implements PipelineListener {
    private final PipelineListing listing;
    private final Progress progress;
    private final Consumer<OpenPipeline> arrived;
    private final ConcurrentLinkedQueue<CloudException> failures = new ConcurrentLinkedQueue<>();

    /// `arrived` is told on the FX thread.
    PipelineFetch(PipelineGateway gateway, Progress progress, Consumer<OpenPipeline> arrived) {
        listing = PipelineListing.ofAll(gateway);
        this.progress = progress;
        this.arrived = arrived;
    }

    /// Fetches a single one. Throws [CloudException].
    static OpenPipeline one(PipelineGateway gateway, PipelineOrigin.Live live) {
        return reviewed(live, gateway.definition(live.scope(), live.name()));
    }

    private static OpenPipeline reviewed(PipelineOrigin.Live live, String definition) {
        return OpenPipeline.of(live, PipelineReader.read(definition));
    }

    /// Fetches, and returns what failed. To cancel, interrupt the thread.
    List<CloudException> from(Collection<Scope> scopes) throws InterruptedException {
        listing.run(scopes, this);
        return List.copyOf(failures);
    }

    @Override
    public void fetched(LivePipeline pipeline) {
        Scope scope = pipeline.scope();
        progress.say(scope.profile() + " / " + scope.region());
        OpenPipeline open = reviewed(new PipelineOrigin.Live(scope, pipeline.name()), pipeline.definition());
        progress.show(() -> arrived.accept(open));
    }

    @Override
    public void failed(CloudException cause) {
        failures.add(cause);
    }

    @Override
    public void progress(int done, int known) {
        progress.update(done, known);
    }
}
