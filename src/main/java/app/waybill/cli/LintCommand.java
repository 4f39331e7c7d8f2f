package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.review.PipelineReview;
import app.waybill.core.review.report.ExplanationText;

/// `lint`: reviews pipeline JSON, from files or as it is in AWS.
final class LintCommand implements Command {
    private final PositionalParamSpec files = Arguments.filesIfAny("FILE|DIR",
            "Pipeline JSON as get-pipeline prints it, or a folder: all .json files beneath it.");
    private final OptionSpec explain = Arguments.text("--explain", "RULE",
            "Explains a rule, with an example, and reviews nothing.");
    private final RuleOptions rules = new RuleOptions();
    private final LivePipelines live;
    private final FindingOptions findings;
    private final Console console;

    LintCommand(CommandServices services, Console console) {
        this.console = console;
        live = new LivePipelines(services, console);
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(findings.addTo(live.addTo(Arguments.command("lint", this,
                "Reviews pipeline JSON: what is wrong, where, and why.",
                "Of files and folders, or, with --profile, --region or --pipeline, of pipelines as they are in AWS."))
                .addPositional(files).addOption(explain)));
    }

    @Override
    public Integer call() throws InterruptedException {
        return explain.getValue() == null ? review() : explain(explain.getValue());
    }

    private int explain(String rule) {
        Explanation explanation = Explanations.of(rule).orElseThrow(() -> RuleOptions.unknown(rule));
        console.out().print(ExplanationText.of(explanation, findings.ink()));
        return ExitCode.DONE;
    }

    private int review() throws InterruptedException {
        List<Path> paths = Objects.requireNonNullElse(files.getValue(), List.of());
        if (live.areNamed()) {
            return reviewLive(paths);
        }
        if (paths.isEmpty()) {
            throw CommandProblem.usage("no file is named",
                    "Name pipeline files or folders, or a profile with --profile: 'waybill lint --help'.");
        }
        FoundFiles found = PipelineFiles.find(paths);
        PipelineReview review = new PipelineReview(paths, rules.chosen());
        return findings.report(found.files(), review::of, NotReviewed.ofFiles(found.problems()),
                review::ofSuppressions);
    }

    private int reviewLive(List<Path> paths) throws InterruptedException {
        if (!paths.isEmpty()) {
            throw CommandProblem.usage("files and live pipelines are not reviewed together",
                    "Name files, or a profile with --profile.");
        }
        PipelineReview review = new PipelineReview(List.of(), rules.chosen());
        FoundPipelines found = live.fetch();
        return findings.report(found.pipelines(), review::ofLive, NotReviewed.ofCloud(found.failures()),
                review::ofSuppressions);
    }
}
