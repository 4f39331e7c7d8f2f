package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `ecs-timeout-range`: a `DeploymentTimeout` that is not a whole number of minutes from 1 to 60.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html
final class EcsTimeoutRangeRule extends ActionRule {
    private static final int MAX_MINUTES = 60;

    EcsTimeoutRangeRule() {
        super("ecs-timeout-range", Severity.ERROR, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.setting("DeploymentTimeout")
                .filter(timeout -> timeout.literal().filter(text -> !text.isEmpty() && !isInRange(text)).isPresent())
                .map(timeout -> finding(timeout.node(),
                        ("%s: DeploymentTimeout is \"%s\", which is not a whole number of "
                                + "minutes from 1 to 60. The action takes no other value, and ends after 60 minutes anyway. Write "
                                + "how long a rollout of this service may take, for instance \"15\".")
                                .formatted(deploy.label(), timeout.value())))
                .stream();
    }

    private static boolean isInRange(String text) {
        String number = text.strip();
        if (!number.matches("\\d{1,9}")) {
            return false;
        }
        int minutes = Integer.parseInt(number);
        return minutes >= 1 && minutes <= MAX_MINUTES;
    }
}
