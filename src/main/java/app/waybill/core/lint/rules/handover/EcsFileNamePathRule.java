package app.waybill.core.lint.rules.handover;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `ecs-file-name-path`: a `FileName` in a folder, or one that does not end in `.json`. All examples of AWS have a JSON
/// file at the root of the artifact, and nothing says that a folder works.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html
final class EcsFileNamePathRule extends ActionRule {
    EcsFileNamePathRule() {
        super("ecs-file-name-path", Severity.WARNING, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.setting("FileName").stream().flatMap(name -> problem(name).stream().map(
                problem -> finding(name.node(),
                        deploy.label() + ": FileName is \"" + name.value() + "\", " + problem)));
    }

    private static Optional<String> problem(Setting name) {
        return name.literal().filter(text -> !text.isEmpty() && !EcsFileNameSuspectRule.isSlip(text))
                .flatMap(EcsFileNamePathRule::problem);
    }

    private static Optional<String> problem(String name) {
        if (name.matches(".*[/\\\\].*")) {
            return Optional
                    .of("a path. AWS documents a file at the root of the input artifact only, and a file that is not "
                            + "found fails the deployment with \"Did not find the image definition file\". Put the file at the "
                            + "root of the zip, or of the build's artifact (discard-paths: yes in the buildspec), and write its "
                            + "bare name.");
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || HandOver.isImageDetail(name)
                ? Optional.empty()
                : Optional
                        .of("which does not end in \".json\". The action reads a JSON file of exactly this name at the "
                                + "root of its input artifact. Write that file's whole name.");
    }
}
