package app.waybill.core.lint.rules.handover;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Setting;
import app.waybill.core.text.NearestWord;

/// `ecs-file-name-suspect`: a `FileName` that is nearly `imagedefinitions.json`, and so probably a slip. The whole word with
/// something added to it, such as `imagedefinitions-web.json`, is a name of its own; a word that is only spelt apart may be
/// one, so that it is not changed without a person's look.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html
final class EcsFileNameSuspectRule extends ActionRule {
    private static final int FEW_LETTERS = 3;
    private static final Pattern OF_ITS_OWN = Pattern.compile(
            "(?i).*[/\\\\].*|.*[-_.]imagedefinitions.*|imagedefinitions(?:[-_.].*|\\d+)[.]json");
    private static final Pattern SPELT_APART = Pattern.compile("(?i)image[-_. ]definition.*");

    EcsFileNameSuspectRule() {
        super("ecs-file-name-suspect", Severity.WARNING, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.setting("FileName")
                .filter(name -> name.literal().filter(EcsFileNameSuspectRule::isSlip).isPresent())
                .map(name -> review(deploy, name)).stream();
    }

    /// Whether a file name differs from the usual one by case or by a few letters.
    static boolean isSlip(String name) {
        return !HandOver.IMAGE_DEFINITIONS.equals(name) && !OF_ITS_OWN.matcher(name).matches()
                && name.length() <= HandOver.IMAGE_DEFINITIONS.length() + FEW_LETTERS
                && NearestWord.distance(name, HandOver.IMAGE_DEFINITIONS) <= FEW_LETTERS;
    }

    private Finding review(Action deploy, Setting name) {
        Finding finding = finding(name.node(), message(deploy, name));
        return SPELT_APART.matcher(name.value()).matches()
                ? finding
                : finding.withFix(Fix.write(name.node(), HandOver.IMAGE_DEFINITIONS));
    }

    private static String message(Action deploy, Setting name) {
        return ("%s: FileName is \"%s\", nearly but not quite \"imagedefinitions.json\". The action looks for exactly that "
                + "name, case included, and fails with \"Did not find the image definition file %s in the input artifacts "
                + "ZIP file\" if the artifact holds the usual one. Write \"imagedefinitions.json\", unless the file is "
                + "really called so.").formatted(deploy.label(), name.value(), name.value());
    }
}
