package app.waybill.core.lint.rules.handover;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;

/// `ecr-tag-invalid`: an `ImageTag` that is no tag: a pattern, a digest, several tags, or a character that tags do not have.
/// Tags: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
/// One tag only: https://github.com/aws/aws-cdk/issues/20594
final class EcrTagInvalidRule extends ActionRule {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");

    EcrTagInvalidRule() {
        super("ecr-tag-invalid", Severity.ERROR, ActionKind.ECR_SOURCE);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action source) {
        return source.setting("ImageTag").stream().flatMap(tag -> problem(tag).stream()
                .map(problem -> finding(tag.node(),
                        source.label() + ": ImageTag is \"" + tag.value() + "\", " + problem)));
    }

    private static Optional<String> problem(Setting tag) {
        return tag.literal().filter(text -> !text.isEmpty() && !TAG.matcher(text).matches())
                .map(EcrTagInvalidRule::problem);
    }

    private static String problem(String text) {
        if (text.contains("*") || text.contains("?")) {
            return "a pattern. An ECR source follows exactly one tag and knows no wildcards, so that no push ever starts the "
                    + "pipeline. Write one tag that each new image gets, such as \"latest\".";
        }
        if (text.startsWith("sha256:")) {
            return "a digest. An ECR source follows a tag. Write a tag; to run one digest, start the pipeline with a "
                    + "source revision of the type IMAGE_DIGEST (V2).";
        }
        return "which is no tag: it must have 1 to 128 letters, digits, underscores, periods and hyphens, and must not "
                + "begin with a period or a hyphen. Write the one tag to follow, without repository and colon.";
    }
}
