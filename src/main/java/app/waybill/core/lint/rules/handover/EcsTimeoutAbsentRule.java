package app.waybill.core.lint.rules.handover;

import app.waybill.core.pipeline.ActionKind;

/// `ecs-timeout-absent`: an ECS standard deployment without `DeploymentTimeout`. It waits for 60 minutes, also for a rollout
/// that the ECS circuit breaker has given up long before.
/// https://github.com/aws/containers-roadmap/issues/1399
final class EcsTimeoutAbsentRule extends AbsentSettingRule {
    EcsTimeoutAbsentRule() {
        super("ecs-timeout-absent", ActionKind.ECS_DEPLOY, "DeploymentTimeout", "a "
                + "rollout that fails holds the pipeline for up to 60 minutes. The action goes on waiting even when "
                + "the ECS circuit breaker has already rolled the service back. Write how many minutes a rollout "
                + "of this service may take, for instance \"DeploymentTimeout\": \"15\".");
    }
}
