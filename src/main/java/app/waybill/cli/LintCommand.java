package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;
import app.waybill.core.lint.Linter;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.report.ExplanationText;

/// `lint`: reviews pipeline JSON.
final class LintCommand implements Command {
    private final PositionalParamSpec files = Arguments.filesIfAny("FILE|DIR",
            "Pipeline JSON as get-pipeline prints it, or a folder: all .json files beneath it.");
    private final OptionSpec explain = Arguments.text("--explain", "RULE",
            "Explains a rule, with an example, and reviews nothing.");
    private final FindingOptions findings;
    private final Console console;

    LintCommand(CommandServices services, Console console) {
        this.console = console;
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return findings.addTo(Arguments.command("lint", this, "Reviews pipeline JSON: what is wrong, where, and why.")
                .addPositional(files).addOption(explain));
    }

    @Override
    public Integer call() {
        return explain.getValue() == null ? review() : explain(explain.getValue());
    }

    private int explain(String rule) {
        Explanation explanation = Explanations.of(rule).orElseThrow(() -> RuleOptions.unknown(rule));
        console.out().print(ExplanationText.of(explanation, findings.ink()));
        return ExitCode.DONE;
    }

    private int review() {
        List<Path> paths = files.getValue();
        if (paths == null || paths.isEmpty()) {
            throw CommandProblem.usage("no file is named", "Name pipeline files or folders: 'waybill lint --help'.");
        }
        FoundFiles found = PipelineFiles.find(paths);
        Linter linter = StandardRules.linter();
        return findings.report(found.files(), file -> review(linter, file), found.problems(), List::of);
    }

    private static ReviewedFile review(Linter linter, Path file) {
        PipelineDocument document = PipelineFiles.read(file);
        return new ReviewedFile(file.toString(), document.json(), linter.review(document));
    }
}
