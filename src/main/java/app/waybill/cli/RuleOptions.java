package app.waybill.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.review.RuleBook;

/// Which rules a command goes by.
final class RuleOptions {
    private final OptionSpec only = Arguments.texts("--rule", "RULE",
            "Goes by this rule only; may be given several times. Default: by all.");
    private final OptionSpec without = Arguments.texts("--ignore", "RULE",
            "Goes by all but this rule; may be given several times.");

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(only).addOption(without);
    }

    /// Whether a rule counts. A [CommandProblem] if one is named that is not there.
    Predicate<String> chosen() {
        List<String> wanted = given(only);
        List<String> unwanted = given(without);
        Stream.concat(wanted.stream(), unwanted.stream()).filter(rule -> RuleBook.severity(rule).isEmpty()).findFirst()
                .ifPresent(rule -> {
                    throw unknown(rule);
                });
        return rule -> (wanted.isEmpty() || wanted.contains(rule)) && !unwanted.contains(rule);
    }

    /// That there is no such rule, and which one was probably meant.
    static CommandProblem unknown(String rule) {
        return CommandProblem.usage("there is no rule '" + rule + "'", RuleBook.nearest(rule)
                .map(nearest -> "Did you mean '" + nearest + "'?").orElse("docs/checks.md lists them all."));
    }

    private static List<String> given(OptionSpec option) {
        List<String> values = option.getValue();
        return values == null ? List.of() : values;
    }
}
