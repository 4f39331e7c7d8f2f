package app.waybill.core.lint.rules.v2;

import java.util.List;

import app.waybill.core.lint.Rule;

/// The rules about variables, triggers and conditions, and about what only pipelines of type V2 have.
public final class V2Rules {
    /// All of them, in the order in which they are described.
    public static final List<Rule> ALL = List.of(
            new NamespaceDuplicateRule(),
            new VariableUndefinedRule(),
            new VariableKeyUnknownRule(),
            new V2OnlyRule(),
            new TriggerSourceRule(),
            new TriggerLimitsRule(),
            new FailureResultAndConditionsRule(),
            new RollbackParallelRule(),
            new ConditionResultRule(),
            new V1NoRestoreRule());

    private V2Rules() {
    }
}
