package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.review.RepairedFile;
import app.waybill.core.review.report.FindingLine;
import app.waybill.core.text.TextDiff;

/// `fix`: applies the safe fixes of findings.
final class FixCommand implements Command {
    private final Console console;
    private final PositionalParamSpec files = Arguments.files("FILE",
            "Pipeline JSON as get-pipeline prints it, or image definitions.");
    private final OptionSpec output = Arguments.path("-o", "OUT",
            "Where the fixed file goes; of several files, the folder. Default: the file itself.").build();
    private final OptionSpec dryRun = Arguments.flag("--dry-run",
            "Prints the changes as a unified diff and makes none; 1 if there are any.");
    private final RuleOptions rules = new RuleOptions();

    FixCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return rules.addTo(Arguments.command("fix", this,
                "Repairs pipeline JSON and image definitions, as far as that is safe.").addPositional(files)
                .addOption(output).addOption(dryRun));
    }

    @Override
    public Integer call() {
        List<Path> paths = files.getValue();
        Predicate<String> chosen = rules.chosen();
        FixTarget target = new FixTarget(output.getValue(), paths);
        int code = ExitCode.DONE;
        for (Path path : paths) {
            code = Math.max(code, fix(path, chosen, target));
        }
        return code;
    }

    private int fix(Path path, Predicate<String> chosen, FixTarget target) {
        try {
            FileVersion version = FileVersion.read(path);
            byte[] bytes = version.content().orElseThrow();
            RepairedFile.obstacle(bytes).ifPresent(problem -> {
                throw CommandProblem.wrongContent(path + ":" + problem.place().line() + ":" + problem.place().column()
                        + ": " + problem.message(), "Correct that first: nothing was changed.");
            });
            return apply(version, RepairedFile.of(path, bytes, chosen), target);
        } catch (FileException | CommandProblem e) {
            return new Failures(console).tell(e);
        }
    }

    private int apply(FileVersion version, RepairedFile repaired, FixTarget target) {
        String name = version.path().toString();
        boolean dry = Boolean.TRUE.equals(dryRun.getValue());
        repaired.fixed().forEach(finding -> tell(dry ? "would fix" : "fixed", name, finding));
        repaired.left().forEach(finding -> tell("left", name, finding));
        if (dry) {
            console.out().print(TextDiff.of(Secrets.maskText(repaired.before()),
                    Secrets.maskText(repaired.after().text())).unified(name, name));
        } else {
            target.write(version, repaired.bytes());
        }
        console.err().println(name + ": " + repaired.fixed().size() + (dry ? " can be fixed, " : " fixed, ")
                + repaired.left().size() + " left");
        return dry && repaired.isChanged() ? ExitCode.NO : ExitCode.DONE;
    }

    private void tell(String what, String name, Finding finding) {
        console.err().println(what + " " + FindingLine.of(name, finding));
    }
}
