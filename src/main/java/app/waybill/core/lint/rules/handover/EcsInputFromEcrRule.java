package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;

/// `ecs-input-from-ecr`: an ECS standard deployment that is fed by an ECR source. The source's artifact holds
/// `imageDetail.json`, which names no container; the deployment needs `imagedefinitions.json`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
final class EcsInputFromEcrRule extends ActionRule {
    EcsInputFromEcrRule() {
        super("ecs-input-from-ecr", Severity.ERROR, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.inputs().stream().filter(input -> HandOver.comesFromEcr(pipeline, input))
                .map(input -> finding(input.node(), message(pipeline, deploy, input)));
    }

    private static String message(Pipeline pipeline, Action deploy, ArtifactUse input) {
        Action source = pipeline.producersOf(input.name()).getFirst();
        Optional<String> fileName = deploy.literal("FileName");
        boolean detail = fileName.filter(HandOver::isImageDetail).isPresent();
        return "%s: its input \"%s\" comes from the ECR source \"%s\". That artifact holds imageDetail.json only, which "
                .formatted(deploy.label(), input.name(), source.label())
                + "names no container: the deployment fails with "
                + (detail
                        ? "\"The image definition file imageDetail.json contains invalid JSON format\""
                        : "\"Did not find the image definition file " + fileName.orElse("imagedefinitions.json")
                                + " in the input artifacts ZIP file\"")
                + ". " + advice(pipeline, source) + (detail ? ", and drop FileName." : ".");
    }

    private static String advice(Pipeline pipeline, Action source) {
        List<Action> converters = HandOver.convertersOf(pipeline, source).toList();
        return converters.isEmpty()
                ? "Read the artifact of an S3 source whose zip holds imagedefinitions.json, or of a CodeBuild or Commands "
                        + "action that makes imagedefinitions.json from imageDetail.json, or deploy with CodeDeployToECS "
                        + "(blue/green)"
                : "Read \"%s\", which \"%s\" puts out after it has read that artifact".formatted(
                        converters.getFirst().outputs().getFirst().name(), converters.getFirst().label());
    }
}
