package app.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.file.FileException;
import app.waybill.core.lint.Linter;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineFiles;

/// `lint`: reviews pipeline JSON.
final class LintCommand implements Command {
    private final Console console;
    private final PositionalParamSpec files = Arguments.files("FILE|DIR",
            "Pipeline JSON as get-pipeline prints it, or a folder: all .json files beneath it.");
    private final FindingOptions findings = new FindingOptions();

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return findings.addTo(Arguments.command("lint", this, "Reviews pipeline JSON: what is wrong, where, and why.")
                .addPositional(files));
    }

    @Override
    public Integer call() {
        FoundFiles found = PipelineFiles.find(files.<List<Path>>getValue());
        List<String> problems = new ArrayList<>(found.problems());
        List<FileFindings> reviewed = review(found.files(), problems);
        int code = findings.report(reviewed, console);
        problems.forEach(problem -> console.err().println("waybill: " + problem));
        return problems.isEmpty() ? code : ExitCode.USAGE;
    }

    private static List<FileFindings> review(List<Path> files, List<String> problems) {
        Linter linter = StandardRules.linter();
        List<FileFindings> reviewed = new ArrayList<>();
        for (Path file : files) {
            try {
                reviewed.add(new FileFindings(file.toString(), linter.review(PipelineFiles.read(file))));
            } catch (FileException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return reviewed;
    }
}
