package app.waybill.core.importing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.Form;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// What the ECS deploy actions of pipelines tell of services: the cluster and the service, the file they read, and the bucket
/// and key of the S3 source that feeds them. The pipelines are those of a profile; a null `region` is the one that the
/// pipeline itself tells, else the profile's own.
public record DeployActions(String profile, @Nullable String region) {
    /// The services that a pipeline deploys, as far as it names them without variables.
    public List<FoundService> services(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECS_DEPLOY).flatMap(deploy -> service(pipeline, deploy).stream()).toList();
    }

    private Optional<FoundService> service(Pipeline pipeline, Action deploy) {
        String home = region == null ? pipeline.region().orElse(null) : region;
        return deploy.literal("ClusterName").flatMap(cluster -> deploy.literal("ServiceName")
                .map(service -> new FoundService(service,
                        new EcsService(profile, deploy.region().orElse(home), cluster, service, JsonObject.of()),
                        List.of(), false, target(pipeline, deploy, home).stream().toList(),
                        pipeline.name().stream()
                                .map(name -> new PipelineName(profile, home, name, JsonObject.of())).toList())));
    }

    private Optional<PublishTarget> target(Pipeline pipeline, Action deploy, @Nullable String home) {
        List<Action> feeding = deploy.inputs().stream().flatMap(input -> pipeline.producersOf(input.name()).stream())
                .toList();
        if (feeding.size() != 1 || feeding.getFirst().kind() != ActionKind.S3_SOURCE) {
            return Optional.empty();
        }
        String file = deploy.literal("FileName").orElse(PublishTarget.DEFAULT_FILE_NAME);
        return feeding.getFirst().literal("S3Bucket").filter(Form.BUCKET::fits)
                .flatMap(bucket -> feeding.getFirst().literal("S3ObjectKey").filter(Form.KEY::fits)
                        .map(key -> new PublishTarget(profile, home, bucket, key, file, JsonObject.of())));
    }
}
