package app.waybill.cli;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Whether a plan is only printed, or done without asking, or done when a person says so.
final class Confirmation {
    private final OptionSpec dryRun = Arguments.flag("--dry-run", "Prints the plan and changes nothing.");
    private final OptionSpec yes;
    private final Console console;

    /// `done` is what happens without asking: "Publishes".
    Confirmation(Console console, String done) {
        this.console = console;
        yes = Arguments.flag("--yes", done + " without asking.");
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(dryRun).addOption(yes);
    }

    /// Whether the plan is only printed.
    boolean isDryRun() {
        return given(dryRun);
    }

    /// Asks; a [CommandProblem] where nobody says yes. `question` is what is asked, without its question mark; `nothing`
    /// says that it was not done: "nothing was published".
    void ask(String question, String nothing) {
        if (given(yes)) {
            return;
        }
        String answer = console.ask(question + "? [y/N]").orElseThrow(() -> CommandProblem
                .refused(nothing + ": nobody is there to confirm", "Give --yes, or --dry-run to see the plan."));
        if (!List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw CommandProblem.refused(nothing + ": not confirmed", "Answer y, or give --yes.");
        }
    }

    private static boolean given(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
