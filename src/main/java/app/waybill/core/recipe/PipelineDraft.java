package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// A pipeline in the making: V2, so that an older version of an S3 source can be started again.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html
final class PipelineDraft {
    /// The artifact that holds the image definitions.
    static final String DEFINITIONS = "Definitions";
    /// In minutes; the most is 60, and a failed rollout holds the pipeline for that long.
    private static final String DEPLOYMENT_TIMEOUT = "15";

    private final Site site;
    private final List<JsonObject> stages = new ArrayList<>();

    PipelineDraft(Site site) {
        this.site = site;
    }

    PipelineDraft stage(String name, List<ActionDraft> actions) {
        stages.add(new ObjectDraft().put("name", name)
                .put("actions", JsonArray.of(actions.stream().map(action -> action.in(site.region())).toList()))
                .object());
        return this;
    }

    /// The stage that deploys image definitions to the service.
    PipelineDraft deploy(String fileName) {
        ActionDraft deploy = new ActionDraft("Deploy", "Deploy", "ECS").set("ClusterName", site.ecs().cluster())
                .set("ServiceName", site.ecs().service()).set("DeploymentTimeout", DEPLOYMENT_TIMEOUT);
        return stage("Deploy", List.of(
                (fileName.equals(PublishTarget.DEFAULT_FILE_NAME) ? deploy : deploy.set("FileName", fileName))
                        .read(DEFINITIONS)));
    }

    /// A source that puts out a zip; it does not poll.
    static ActionDraft object(String artifact, String bucket, String key) {
        return new ActionDraft(artifact, "Source", "S3").set("S3Bucket", bucket).set("S3ObjectKey", key)
                .set("PollForSourceChanges", "false").write(artifact);
    }

    GeneratedFile file() {
        ObjectDraft store = new ObjectDraft().put("type", "S3").put("location", site.artifactBucket());
        if (site.key() != null) {
            store.put("encryptionKey", new ObjectDraft().put("id", site.key()).put("type", "KMS"));
        }
        return GeneratedFile.json(Blueprint.PIPELINE, new ObjectDraft().put("pipeline", new ObjectDraft()
                .put("name", site.name()).put("roleArn", site.role().text()).put("artifactStore", store)
                .put("stages", JsonArray.of(stages)).put("executionMode", "SUPERSEDED").put("pipelineType", "V2"))
                .object());
    }
}
