package app.waybill.core.lint.rules;

import java.util.List;

import app.waybill.core.lint.Linter;
import app.waybill.core.lint.Rule;

/// All rules that Waybill has.
public final class StandardRules {
    private static final List<Rule> ALL = List.of(new JsonSyntaxRule(), new NotAPipelineRule(),
            new EcsInputFromEcrRule(),
            new EcsFileNameImageDetailRule());

    private StandardRules() {
    }

    /// A linter that knows all rules.
    public static Linter linter() {
        return new Linter(ALL);
    }
}
