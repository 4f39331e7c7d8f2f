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

/// `blue-green-placeholder-brackets`: a placeholder whose `<` and `>` stand in the pipeline. They belong into `taskdef.json`
/// only, where `"image": "<IMAGE1_NAME>"` is what `IMAGE1_NAME` stands for.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
final class BlueGreenPlaceholderBracketsRule extends ActionRule {
    BlueGreenPlaceholderBracketsRule() {
        super("blue-green-placeholder-brackets", Severity.WARNING, ActionKind.ECS_BLUE_GREEN);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.configuration().stream()
                .filter(setting -> setting.key().matches("Image[1-4]ContainerName")
                        && setting.node().text().filter(text -> text.matches(".*[<>].*")).isPresent())
                .map(setting -> review(deploy, setting));
    }

    private Finding review(Action deploy, Setting setting) {
        String bare = setting.value().replaceAll("[<>\\s]", "");
        return finding(setting.node(),
                ("%s: %s is \"%s\", with the angle brackets of taskdef.json. The action puts them around "
                        + "the name itself: it would look for \"<%s>\", find nothing, and deploy a task definition whose image is "
                        + "still a placeholder. Write \"%s\".").formatted(deploy.label(), setting.key(),
                                setting.value(),
                                setting.value(), bare),
                Fix.write(setting.node(), bare));
    }
}
