package app.waybill.core.publish;

import java.util.Optional;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.SourceRevision;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.watch.PipelineLayout;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;

/// Says what starting a service's pipeline with an old version would do
/// ([overrides](https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-trigger-source-overrides.html)).
public final class StartPlanner {
    private final Cloud cloud;
    private final KnownProfiles profiles;

    /// A planner that asks through these gateways.
    public StartPlanner(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.profiles = profiles;
    }

    /// The plan for a service whose place was looked at. Throws [CloudException] for what S3 and CodePipeline say no to. To
    /// cancel, interrupt the thread.
    public StartPlan plan(ServiceMapping service, TargetAnswer.Seen seen, String versionId)
            throws InterruptedException {
        return switch (OldVersion.of(cloud.objects(), seen.target(), versionId)) {
            case OldVersion.Unusable(String reason) -> new StartPlan.Impossible(reason);
            case OldVersion.Usable old -> plan(service, seen, old.bundle());
        };
    }

    private StartPlan plan(ServiceMapping service, TargetAnswer.Seen seen, PastBundle past)
            throws InterruptedException {
        WatchTarget target = WatchTarget.of(service, seen.target().object(), past.version().versionId(),
                past.definitions(), profiles);
        Optional<PipelineRef> named = target.pipeline();
        if (named.isEmpty()) {
            return new StartPlan.Impossible("the workspace does not name the pipeline of " + service.name()
                    + ": add 'pipeline', or restore the version instead");
        }
        PipelineRef ref = named.get();
        Optional<Pipeline> pipeline = PipelineReader.read(cloud.pipelines().definition(ref.scope(), ref.name()))
                .pipeline();
        if (pipeline.isEmpty()) {
            return new StartPlan.Impossible("the definition of the pipeline " + ref.name() + " cannot be read");
        }
        return plan(service, seen, past, target, ref, pipeline.get());
    }

    private StartPlan plan(ServiceMapping service, TargetAnswer.Seen seen, PastBundle past, WatchTarget target,
            PipelineRef ref, Pipeline pipeline) throws InterruptedException {
        PipelineLayout layout = PipelineLayout.of(pipeline);
        Optional<PipelineLayout.Step> source = layout.source(target.object());
        if (!layout.takesVersions()) {
            return new StartPlan.Impossible("the pipeline " + ref.name() + " is of type " + pipeline.type()
                    + ", and only type V2 can be started with a version [v1-no-restore]: restore the version instead");
        }
        if (source.isEmpty()) {
            return new StartPlan.Impossible("the pipeline " + ref.name() + " has no S3 source action that reads "
                    + target.object().uri() + ": check 'pipeline' and 'publish' of " + service.name());
        }
        RenderedService now = new RestorePlanner(cloud, profiles).check(service, past);
        return new StartPlan.Start(
                new WatchAct.Start(ref, new SourceRevision(source.get().name(), target.version())), target,
                new StartEffects(pipeline, layout, source.get(), target).sentences(seen.before()), now.findings(),
                RestorePlanner.notices(now).toList());
    }
}
