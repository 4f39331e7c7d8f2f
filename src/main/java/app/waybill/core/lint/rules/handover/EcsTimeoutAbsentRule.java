package app.waybill.core.lint.rules.handover;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;

/// `ecs-timeout-absent`: an ECS standard deployment without `DeploymentTimeout`. It waits for 60 minutes, also for a rollout
/// that the ECS circuit breaker has given up long before.
/// https://github.com/aws/containers-roadmap/issues/1399
final class EcsTimeoutAbsentRule extends AbsenceRule {
    EcsTimeoutAbsentRule() {
        super("ecs-timeout-absent", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECS_DEPLOY).flatMap(deploy -> review(deploy));
    }

    private Stream<Finding> review(Action deploy) {
        return deploy.node().get("configuration").filter(_ -> deploy.lacks("DeploymentTimeout"))
                .map(configuration -> finding(configuration, deploy.label() + ": there is no DeploymentTimeout, so a "
                        + "rollout that fails holds the pipeline for up to 60 minutes. The action goes on waiting even when "
                        + "the ECS circuit breaker has already rolled the service back. Write how many minutes a rollout "
                        + "of this service may take, for instance \"DeploymentTimeout\": \"15\"."))
                .stream();
    }
}
