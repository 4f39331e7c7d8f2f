package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `blue-green-image-definitions`: a blue/green deployment takes an image from an artifact that an ECS standard deployment reads
/// as well, and so from image definitions. It needs `imageDetail.json`. An artifact that holds its templates too may hold
/// both files, so that this is only a warning. ECR sources are right here, and wrong there: `ecs-input-from-ecr`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
final class BlueGreenImageDefinitionsRule extends ActionRule {
    BlueGreenImageDefinitionsRule() {
        super("blue-green-image-definitions", Severity.ERROR, ActionKind.ECS_BLUE_GREEN);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.configuration().stream().filter(setting -> setting.key().matches("Image[1-4]ArtifactName"))
                .flatMap(setting -> review(pipeline, deploy, setting).stream());
    }

    private Optional<Finding> review(Pipeline pipeline, Action deploy, Setting setting) {
        return deploy.inputs().stream().filter(input -> input.name().equals(setting.literal().orElse("")))
                .filter(input -> !HandOver.comesFromEcr(pipeline, input)).findFirst()
                .flatMap(input -> pipeline.readersOf(input.name()).stream()
                        .filter(reader -> reader.kind() == ActionKind.ECS_DEPLOY).findFirst())
                .map(standard -> finding(setting.node(), severity(deploy, setting),
                        message(deploy, setting, standard)));
    }

    private static Severity severity(Action deploy, Setting image) {
        boolean templates = List.of("TaskDefinitionTemplateArtifact", "AppSpecTemplateArtifact").stream()
                .anyMatch(key -> deploy.literal(key).filter(image.value()::equals).isPresent());
        return templates ? Severity.WARNING : Severity.ERROR;
    }

    private static String message(Action deploy, Setting setting, Action standard) {
        return ("%s: %s is \"%s\", the artifact from which \"%s\" reads image definitions. A blue/green deployment reads "
                + "imageDetail.json and fails without it: \"Exception while trying to read the image artifact file from the "
                + "artifact: %s\". Name the artifact of an ECR source, or let the build put imageDetail.json into its artifact "
                + "as well.").formatted(deploy.label(), setting.key(), setting.value(), standard.label(),
                        setting.value());
    }
}
