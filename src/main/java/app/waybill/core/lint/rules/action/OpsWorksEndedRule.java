package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `opsworks-ended`: a deployment to OpsWorks Stacks, a service that has ended.
/// https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-eol-faqs.html
final class OpsWorksEndedRule extends ActionRule {
    OpsWorksEndedRule() {
        super("opsworks-ended", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action action) {
        return "OpsWorks".equals(action.type().provider())
                ? action.node().get("actionTypeId").flatMap(node -> node.get("provider")).stream()
                        .map(provider -> finding(provider, action.label() + ": it deploys with OpsWorks, a "
                                + "service that "
                                + "ended on 26 May 2024. The action cannot succeed any more: remove it, or "
                                + "deploy with CodeDeploy, "
                                + "ECS or Systems Manager."))
                : Stream.empty();
    }
}
