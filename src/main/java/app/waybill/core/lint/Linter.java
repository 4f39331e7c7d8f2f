package app.waybill.core.lint;

import java.util.Comparator;
import java.util.List;

import app.waybill.core.pipeline.PipelineDocument;

/// Reviews a text by a set of rules.
public record Linter(List<Rule> rules) {
    private static final Comparator<Finding> BY_PLACE = Comparator
            .<Finding>comparingInt(finding -> finding.place().start())
            .thenComparing(Finding::severity).thenComparing(Finding::rule);

    /// Keeps an unchangeable copy of the rules.
    public Linter {
        rules = List.copyOf(rules);
    }

    /// All findings, in the order of their places in the text.
    public List<Finding> review(PipelineDocument document) {
        return rules.stream().flatMap(rule -> rule.review(document)).sorted(BY_PLACE).toList();
    }
}
