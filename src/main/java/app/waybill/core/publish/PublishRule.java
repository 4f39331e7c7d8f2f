package app.waybill.core.publish;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.RuleCard;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// The rules that need the cloud's answers: the one list of their ids, severities, and what they catch.
public enum PublishRule {
    IMAGE_NOT_FOUND("image-not-found", Severity.ERROR,
            "The image that a container selects is not in its repository."),
    IMAGE_ARCHIVED("image-archived",
            Severity.ERROR, "The image is archived, so that it cannot be pulled."),
    IMAGE_NOT_RUNNABLE(
            "image-not-runnable", Severity.WARNING,
            "The image is a signature, an SBOM or another artifact that no container can run."),
    IMAGE_PLATFORM(
            "image-platform", Severity.WARNING,
            "No platform of the image is the one of the task definition."),
    CONTAINER_UNKNOWN(
            "container-unknown", Severity.ERROR,
            "The task definition that the service uses has no container of that name."),
    IMAGE_REGION(
            "image-region", Severity.WARNING,
            "The image is in another Region, account or partition than the cluster."),
    IMAGE_UNTAGGED(
            "image-untagged", Severity.ERROR,
            "The image has no tag, but is to be written by its tag."),
    REGION_UNKNOWN(
            "region-unknown", Severity.ERROR,
            "Neither the workspace nor the profile says which Region is meant."),
    BUCKET_UNVERSIONED(
            "bucket-unversioned", Severity.ERROR,
            "The bucket keeps no versions, so that no pipeline can use it as a source."),
    PIPELINE_SOURCE(
            "pipeline-source", Severity.WARNING,
            "No S3 source of the pipeline takes the bundle, so that publishing does not start it."),
    PIPELINE_FILE_NAME(
            "pipeline-file-name", Severity.WARNING,
            "The pipeline's deploy action looks for a file of another name in the bundle."),
    PIPELINE_TARGET(
            "pipeline-target", Severity.ERROR,
            "The pipeline that takes the bundle deploys another service."),
    DEPLOYMENT_CONTROLLER(
            "deployment-controller", Severity.WARNING,
            "The service's deployment controller is not the one that the pipeline's deploy action needs.");

    private final RuleCard card;

    PublishRule(String id, Severity severity, String summary) {
        card = new RuleCard(id, severity, summary);
    }

    /// Its id, severity, and what it catches.
    public RuleCard card() {
        return card;
    }

    Finding finding(String message, JsonPointer path, Place place) {
        return card.finding(message, path, place);
    }
}
