package app.waybill.core.lint.rules.action;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNumber;

/// `manual-timeout`: `timeoutInMinutes` is of manual approvals only, and has its limits.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionDeclaration.html
final class ManualTimeoutRule extends ActionRule {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 86_400;

    ManualTimeoutRule() {
        super("manual-timeout", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        return action.node().get("timeoutInMinutes").filter(_ -> !action.type().category().isEmpty())
                .flatMap(node -> mistake(action, node).map(message -> finding(node, message))).stream();
    }

    private static Optional<String> mistake(Action action, JsonNode timeout) {
        if (!"Approval".equals(action.type().category())) {
            return Optional.of(action.label() + ": timeoutInMinutes stands at an action that is no manual "
                    + "approval. Only "
                    + "those have it; any other action ends by its provider's own limit"
                    + (action.kind() == ActionKind.ECS_DEPLOY ? " or, for ECS, by DeploymentTimeout" : "")
                    + ". Remove it.");
        }
        boolean right = !(timeout.value() instanceof JsonNumber)
                || timeout.wholeNumber().filter(minutes -> minutes >= SHORTEST && minutes <= LONGEST).isPresent();
        return right
                ? Optional.empty()
                : Optional.of(
                        action.label() + ": timeoutInMinutes is " + timeout.spoken() + ", but AWS takes whole numbers "
                                + "from 5 to 86400 (60 days). Write one of those, or drop it: an approval waits for 7 "
                                + "days then.");
    }
}
