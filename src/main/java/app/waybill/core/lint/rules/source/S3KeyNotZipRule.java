package app.waybill.core.lint.rules.source;

import java.util.List;
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

/// `s3-key-not-zip`: an S3 source whose object is no zip by its name. An error where an ECS deployment reads it: that takes
/// image definitions out of a zip only.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html
final class S3KeyNotZipRule extends ActionRule {
    S3KeyNotZipRule() {
        super("s3-key-not-zip", Severity.WARNING, ActionKind.S3_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting("S3ObjectKey").filter(key -> key.literal()
                .filter(text -> !text.isBlank() && !text.toLowerCase(Locale.ROOT).endsWith(".zip")).isPresent())
                .map(key -> review(pipeline, source, key)).stream();
    }

    private Finding review(Pipeline pipeline, Action source, Setting key) {
        Optional<Action> deploy = source.outputs().stream().map(output -> pipeline.readersOf(output.name()))
                .flatMap(List::stream).filter(reader -> reader.kind() == ActionKind.ECS_DEPLOY).findFirst();
        String what = "%s: S3ObjectKey is \"%s\", which does not end in \".zip\". ".formatted(source.label(),
                key.value());
        return deploy
                .map(action -> finding(key.node(), Severity.ERROR, what + "\"" + action.label() + "\" takes image "
                        + "definitions out of a zip, and fails on anything else. Put imagedefinitions.json into a zip, at "
                        + "its root, upload that, and write its key."))
                .orElseGet(
                        () -> finding(key.node(), what + "An S3 source hands its object on as it is, and actions that "
                                + "read it expect a zip. Upload one zip that holds the files, and write its key."));
    }
}
