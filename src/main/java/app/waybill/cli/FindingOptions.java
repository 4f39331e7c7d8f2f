package app.waybill.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.lint.Severity;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.report.Ink;
import app.waybill.core.review.report.Report;

/// The options of commands that look for mistakes in files.
final class FindingOptions {
    private final Console console;
    private final Environment environment;
    private final OptionSpec format = Arguments.choice("--format", FindingFormat.TEXT, "How findings are printed.");
    private final OptionSpec failOn = Arguments.choice("--fail-on", Severity.ERROR,
            "The mildest severity that makes the exit code 1.");
    private final OptionSpec colour = Arguments.colour();

    FindingOptions(Console console, Environment environment) {
        this.console = console;
        this.environment = environment;
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(format).addOption(failOn).addOption(colour);
    }

    /// Whether what people read is printed in colours.
    Ink ink() {
        return colour.<ColourChoice>getValue().ink(environment, console);
    }

    /// Reviews the files and prints what is found, with a summary beside it; returns the exit code.
    <F> int report(List<F> files, Function<F, ReviewedFile> review, NotReviewed others,
            Supplier<List<ReviewedFile>> afterwards) {
        Report report = format.<FindingFormat>getValue().report(console.out(), this::ink);
        ReviewRun run = new ReviewRun(report, console);
        run.review(files, review);
        afterwards.get().forEach(run::add);
        return run.end(others, failOn.getValue());
    }
}
