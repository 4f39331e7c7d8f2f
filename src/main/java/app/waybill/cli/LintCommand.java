package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.lint.Linter;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.review.ReviewedFile;

/// `lint`: reviews pipeline JSON.
final class LintCommand implements Command {
    private final PositionalParamSpec files = Arguments.files("FILE|DIR",
            "Pipeline JSON as get-pipeline prints it, or a folder: all .json files beneath it.");
    private final FindingOptions findings;

    LintCommand(CommandServices services, Console console) {
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return findings.addTo(Arguments.command("lint", this, "Reviews pipeline JSON: what is wrong, where, and why.")
                .addPositional(files));
    }

    @Override
    public Integer call() {
        FoundFiles found = PipelineFiles.find(files.<List<Path>>getValue());
        Linter linter = StandardRules.linter();
        return findings.report(found.files(), file -> review(linter, file), found.problems(), List::of);
    }

    private static ReviewedFile review(Linter linter, Path file) {
        PipelineDocument document = PipelineFiles.read(file);
        return new ReviewedFile(file.toString(), document.json(), linter.review(document));
    }
}
