package app.waybill.core.lint.rules;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.lint.Linter;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.rules.action.ActionRules;
import app.waybill.core.lint.rules.handover.HandOverRules;
import app.waybill.core.lint.rules.source.SourceRules;
import app.waybill.core.lint.rules.structure.StructureRules;
import app.waybill.core.lint.rules.text.TextRules;
import app.waybill.core.lint.rules.v2.V2Rules;

/// All rules that Waybill has.
public final class StandardRules {
    private static final List<Rule> ALL = Stream.of(
            TextRules.ALL,
            HandOverRules.ALL,
            SourceRules.ALL,
            StructureRules.ALL,
            ActionRules.ALL,
            V2Rules.ALL).flatMap(List::stream).toList();

    private StandardRules() {
    }

    /// A linter that knows all rules.
    public static Linter linter() {
        return new Linter(ALL);
    }

    /// A linter for pipelines as AWS tells them: all rules but the one about `metadata` in a file that is to be sent.
    public static Linter liveLinter() {
        return new Linter(ALL.stream().filter(rule -> !"export-metadata".equals(rule.id())).toList());
    }
}
