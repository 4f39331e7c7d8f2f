package app.waybill.cli;

import java.time.Duration;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// How long one waits for the end of what was published.
final class WatchOptions {
    private static final int LONGEST = 60;

    private final OptionSpec timeout = OptionSpec.builder("--timeout").type(Integer.class).paramLabel("MINUTES")
            .defaultValue(Integer.toString(LONGEST))
            .description("How long to watch at most; " + LONGEST + " minutes unless told.").build();

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(timeout);
    }

    /// The longest time to watch; a [CommandProblem] if it is none.
    Duration longest() {
        int minutes = timeout.getValue();
        if (minutes < 1) {
            throw CommandProblem.usage("--timeout is " + minutes, "Give the number of minutes, from 1.");
        }
        return Duration.ofMinutes(minutes);
    }
}
