package app.waybill.core.lint.rules.action;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about what an action is and how it is configured.
public final class ActionRules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new ActionTypeUnknownRule(),
            new ConfigurationMissingRule(),
            new ConfigurationUnknownRule(),
            new ConfigurationValueRule(),
            new GitHubV1Rule(),
            new SecretExposedRule(),
            new SecretMaskedRule(),
            new CodeBuildPrimarySourceRule(),
            new CodeBuildVariablesRule(),
            new CodeBuildBatchRule(),
            new CloneRefConsumerRule(),
            new S3DeployObjectKeyRule(),
            new CloudFormationTemplateRule(),
            new StepFunctionsInputRule(),
            new ManualTimeoutRule(),
            new CommandsEmptyRule(),
            new OpsWorksEndedRule());

    private ActionRules() {
    }
}
