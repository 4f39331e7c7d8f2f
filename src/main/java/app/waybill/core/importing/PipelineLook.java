package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.LivePipeline;
import app.waybill.core.gateway.PipelineListener;
import app.waybill.core.gateway.PipelineListing;
import app.waybill.core.gateway.Scope;
import app.waybill.core.pipeline.PipelineReader;

/// Looks through live pipelines for the services that they deploy. Each pipeline takes a call, and CodePipeline throttles soon:
/// only to be done where it is asked for.
public final class PipelineLook {
    private final PipelineListing listing;
    private final Consumer<String> progress;

    /// What was found, by profile, Region and name of the pipelines, and what failed.
    public record Deployed(List<FoundService> services, List<CloudException> failures) {
        /// Where no pipeline is looked at.
        public static final Deployed NOTHING = new Deployed(List.of(), List.of());

        /// Keeps unchangeable copies.
        public Deployed {
            services = List.copyOf(services);
            failures = List.copyOf(failures);
        }
    }

    /// `progress` is told how far it is, as words.
    public PipelineLook(PipelineListing listing, Consumer<String> progress) {
        this.listing = listing;
        this.progress = progress;
    }

    /// Looks at the pipelines of these scopes. To cancel, interrupt the thread.
    public Deployed look(Collection<Scope> scopes) throws InterruptedException {
        Collector collector = new Collector();
        listing.run(scopes, collector);
        return collector.deployed();
    }

    private final class Collector implements PipelineListener {
        private final List<LivePipeline> pipelines = new ArrayList<>();
        private final List<CloudException> failures = new ArrayList<>();

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
            progress.accept("looking at pipelines: " + done + " of " + known);
        }

        synchronized Deployed deployed() {
            return new Deployed(pipelines.stream().sorted(Comparator.comparing(LivePipeline::path))
                    .flatMap(pipeline -> services(pipeline).stream()).toList(),
                    failures.stream().sorted(Comparator.comparing(CloudException::getMessage)).toList());
        }

        private static List<FoundService> services(LivePipeline live) {
            return PipelineReader.read(live.definition()).pipeline()
                    .map(new DeployActions(live.scope().profile(), live.scope().region())::services)
                    .orElse(List.of());
        }
    }
}
