package app.waybill.core.lint;

import java.util.List;

import app.waybill.core.pipeline.PipelineDocument;

/// Reviews a text by a set of rules.
public record Linter(List<Rule> rules) {
    /// No one reads more than so many findings of one rule in one file: a file that has them is no pipeline of people.
    private static final int MOST_OF_A_RULE = 1_000;

    /// Keeps an unchangeable copy of the rules.
    public Linter {
        rules = List.copyOf(rules);
    }

    /// All findings, in the order of their places in the text; of each rule the first thousand.
    public List<Finding> review(PipelineDocument document) {
        return rules.stream().flatMap(rule -> rule.review(document).limit(MOST_OF_A_RULE)).sorted(Linter::byPlace)
                .toList();
    }

    /// Written out, because comparators that are put together from others are classes that each start makes anew.
    private static int byPlace(Finding one, Finding other) {
        int place = Integer.compare(one.place().start(), other.place().start());
        int severity = place != 0 ? place : one.severity().compareTo(other.severity());
        return severity != 0 ? severity : one.rule().compareTo(other.rule());
    }
}
