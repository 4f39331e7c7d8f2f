package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `ecs-file-name-image-detail`: an ECS standard deployment whose `FileName` is `imageDetail.json`, the file of the
/// blue/green deployment. Silent where the input is an ECR source's: that is the cause then, and `ecs-input-from-ecr`
/// says so. https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html
final class EcsFileNameImageDetailRule extends ActionRule {
    EcsFileNameImageDetailRule() {
        super("ecs-file-name-image-detail", Severity.ERROR, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.setting("FileName").filter(name -> name.literal().filter(HandOver::isImageDetail).isPresent())
                .filter(_ -> deploy.inputs().stream().noneMatch(input -> HandOver.comesFromEcr(pipeline, input)))
                .map(name -> finding(name.node(), message(deploy, name),
                        Fix.write(name.node(), HandOver.IMAGE_DEFINITIONS)))
                .stream();
    }

    private static String message(Action deploy, Setting name) {
        return ("%s: FileName is \"%s\", the file of blue/green deployments. It names no container, and the deployment "
                + "fails with \"Did not find the image definition file %s in the input artifacts ZIP file\" or, where the "
                + "file is there, with \"contains invalid JSON format\". Write \"imagedefinitions.json\", or drop FileName: "
                + "that is its default.").formatted(deploy.label(), name.value(), name.value());
    }
}
