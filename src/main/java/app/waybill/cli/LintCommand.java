package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.review.PipelineReview;
import app.waybill.core.review.report.ExplanationText;

/// `lint`: reviews pipeline JSON.
final class LintCommand implements Command {
    private final PositionalParamSpec files = Arguments.filesIfAny("FILE|DIR",
            "Pipeline JSON as get-pipeline prints it, or a folder: all .json files beneath it.");
    private final OptionSpec explain = Arguments.text("--explain", "RULE",
            "Explains a rule, with an example, and reviews nothing.");
    private final RuleOptions rules = new RuleOptions();
    private final FindingOptions findings;
    private final Console console;

    LintCommand(CommandServices services, Console console) {
        this.console = console;
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(findings.addTo(Arguments.command("lint", this,
                "Reviews pipeline JSON: what is wrong, where, and why."))
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
        PipelineReview review = new PipelineReview(paths, rules.chosen());
        return findings.report(found.files(), review::of, found.problems(), review::ofSuppressions);
    }
}
