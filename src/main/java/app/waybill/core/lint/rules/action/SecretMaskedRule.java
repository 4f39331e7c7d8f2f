package app.waybill.core.lint.rules.action;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `secret-masked`: a secret that AWS replaced by asterisks in its answer.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class SecretMaskedRule extends ActionRule {
    private static final Pattern MASK = Pattern.compile("\\*{4,}");

    SecretMaskedRule() {
        super("secret-masked", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        return action.configuration().stream().filter(setting -> MASK.matcher(setting.value()).matches())
                .map(setting -> finding(setting.node(), ("%s: %s is masked (\"%s\"). update-pipeline keeps the "
                        + "secret that is stored as long as the stage keeps its name; to create the pipeline "
                        + "anew, or to rename the stage, the secret must be written again.")
                        .formatted(action.label(), setting.key(), setting.value())));
    }
}
