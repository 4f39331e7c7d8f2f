package app.waybill.core.lint;

import java.util.Comparator;
import java.util.List;

import app.waybill.core.pipeline.PipelineDocument;

/// Reviews a text by a set of rules.
public record Linter(List<Rule> rules) {
    /// No one reads more than so many findings of one rule in one file: a file that has them is no pipeline of people.
    private static final int MOST_OF_A_RULE = 1_000;
    private static final Comparator<Finding> BY_PLACE = Comparator
            .<Finding>comparingInt(finding -> finding.place().start())
            .thenComparing(Finding::severity).thenComparing(Finding::rule);

    /// Keeps an unchangeable copy of the rules.
    public Linter {
        rules = List.copyOf(rules);
    }

    /// All findings, in the order of their places in the text; of each rule the first thousand.
    public List<Finding> review(PipelineDocument document) {
        return rules.stream().flatMap(rule -> rule.review(document).limit(MOST_OF_A_RULE)).sorted(BY_PLACE).toList();
    }
}
