package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `blue-green-image-pair`: a blue/green deployment's `ImageNArtifactName` and `ImageNContainerName` belong together, and N is
/// 1 to 4. https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
final class BlueGreenImagePairRule extends AbsenceRule {
    BlueGreenImagePairRule() {
        super("blue-green-image-pair", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECS_BLUE_GREEN).flatMap(deploy -> review(deploy));
    }

    private Stream<Finding> review(Action deploy) {
        List<String> numbers = deploy.configuration().stream()
                .flatMap(setting -> BlueGreenKeys.imageNumber(setting.key()).stream()).distinct().toList();
        return numbers.stream().flatMap(number -> review(deploy, number).stream());
    }

    private Optional<Finding> review(Action deploy, String number) {
        String artifact = BlueGreenKeys.artifactOf(number);
        String container = BlueGreenKeys.containerOf(number);
        if (!number.matches("[1-4]")) {
            return deploy.setting(artifact).or(() -> deploy.setting(container)).map(setting -> finding(setting.node(),
                    deploy.label() + ": \"" + setting.key() + "\" has the number " + number
                            + ". A blue/green deployment "
                            + "replaces at most four images, Image1 to Image4, and knows no other keys. Use a number from 1 "
                            + "to 4 that is still free."));
        }
        if (isAbsent(deploy, artifact)) {
            return lacks(deploy, container, artifact,
                    "the artifact whose imageDetail.json says which image to put there");
        }
        return isAbsent(deploy, container)
                ? lacks(deploy, artifact, container,
                        "the placeholder in taskdef.json that the image replaces, for instance IMAGE" + number
                                + "_NAME")
                : Optional.empty();
    }

    /// A key in another case is there, and wrong for a reason of its own.
    private static boolean isAbsent(Action deploy, String key) {
        return deploy.configuration().stream().noneMatch(setting -> setting.key().equalsIgnoreCase(key));
    }

    private Optional<Finding> lacks(Action deploy, String present, String absent, String meaning) {
        return deploy.node().get("configuration").map(configuration -> finding(configuration,
                ("%s: there is \"%s\" but no \"%s\". Each is useless without the other: no image can be put into the task "
                        + "definition. Add \"%s\": %s.").formatted(deploy.label(), present, absent, absent, meaning)));
    }
}
