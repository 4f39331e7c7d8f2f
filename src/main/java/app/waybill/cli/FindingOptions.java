package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.lint.Severity;

/// The options of commands that look for mistakes in files.
final class FindingOptions {
    private final OptionSpec format = Arguments.choice("--format", FindingFormat.TEXT, "How findings are printed.");
    private final OptionSpec failOn = Arguments.choice("--fail-on", Severity.ERROR,
            "The mildest severity that makes the exit code 1.");

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(format).addOption(failOn);
    }

    /// Prints what was found, and a summary beside it; returns the exit code.
    int report(List<FileFindings> files, Console console) {
        format.<FindingFormat>getValue().print(files, console.out());
        console.out().flush();
        console.err().println(summary(files));
        Severity limit = failOn.getValue();
        return files.stream().anyMatch(file -> file.reach(limit)) ? ExitCode.NO : ExitCode.DONE;
    }

    private static String summary(List<FileFindings> files) {
        return count(files.size(), "file") + ": " + count(number(files, Severity.ERROR), "error") + ", "
                + count(number(files, Severity.WARNING), "warning") + ", " + number(files, Severity.INFO) + " info";
    }

    private static long number(List<FileFindings> files, Severity severity) {
        return files.stream().flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity).count();
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
