package app.waybill.cli;

import app.waybill.core.review.RuleBook;

/// Which rules a command goes by.
final class RuleOptions {
    private RuleOptions() {
    }

    /// That there is no such rule, and which one was probably meant.
    static CommandProblem unknown(String rule) {
        return CommandProblem.usage("there is no rule '" + rule + "'", RuleBook.nearest(rule)
                .map(nearest -> "Did you mean '" + nearest + "'?").orElse("docs/checks.md lists them all."));
    }
}
