package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `ecs-input-from-ecr`: an ECS standard deployment that is fed by an ECR source. The source's artifact holds
/// `imageDetail.json`, which names no container; the deployment needs `imagedefinitions.json`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
final class EcsInputFromEcrRule extends PipelineRule {
    EcsInputFromEcrRule() {
        super("ecs-input-from-ecr", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions()
                .filter(action -> action.kind() == ActionKind.ECS_DEPLOY)
                .flatMap(action -> action.inputs().stream().flatMap(input -> review(pipeline, action, input)));
    }

    private Stream<Finding> review(Pipeline pipeline, Action deploy, ArtifactUse input) {
        List<Action> producers = pipeline.producersOf(input.name());
        boolean onlyEcr = !producers.isEmpty()
                && producers.stream().allMatch(producer -> producer.kind() == ActionKind.ECR_SOURCE);
        return onlyEcr
                ? Stream.of(finding(input.node(), message(deploy, input, producers.getFirst())))
                : Stream.empty();
    }

    private static String message(Action deploy, ArtifactUse input, Action source) {
        String file = deploy.setting("FileName").map(Setting::value).orElse("imagedefinitions.json");
        return "%s: its input \"%s\" comes from the ECR source \"%s\". That artifact holds imageDetail.json only, which "
                .formatted(deploy.label(), input.name(), source.label())
                + "names no container: the deployment fails with "
                + failure(file) + ". Read the artifact of an S3 source whose zip holds imagedefinitions.json, or of a "
                + "CodeBuild action that makes imagedefinitions.json from imageDetail.json, or deploy with CodeDeployToECS "
                + "(blue/green).";
    }

    private static String failure(String file) {
        return "imageDetail.json".equals(file)
                ? "\"The image definition file imageDetail.json contains invalid JSON format\""
                : "\"Did not find the image definition file " + file + " in the input artifacts ZIP file\"";
    }
}
