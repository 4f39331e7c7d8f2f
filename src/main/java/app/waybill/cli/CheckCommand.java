package app.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.bundle.CheckedFile;
import app.waybill.core.bundle.FileCheck;
import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// `check`: checks image definitions, plain or in a zip.
final class CheckCommand implements Command {
    private final Console console;
    private final PositionalParamSpec files = Arguments.files("FILE",
            "Image definitions: a .json, or a .zip with them.");
    private final OptionSpec fileName = OptionSpec.builder("--file-name").type(String.class).paramLabel("NAME")
            .defaultValue(PublishTarget.DEFAULT_FILE_NAME)
            .description("What the file is called in a zip. Default: imagedefinitions.json.").build();
    private final FindingOptions findings = new FindingOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return findings.addTo(Arguments.command("check", this, "Checks image definitions.").addPositional(files)
                .addOption(fileName));
    }

    @Override
    public Integer call() {
        List<FileFindings> checked = new ArrayList<>();
        List<FileException> problems = new ArrayList<>();
        for (Path path : files.<List<Path>>getValue()) {
            try {
                checked.add(check(path));
            } catch (FileException e) {
                problems.add(e);
            }
        }
        int code = findings.report(checked, console);
        problems.forEach(problem -> console.err().println(Failures.sentence(problem)));
        return problems.isEmpty() ? code : ExitCode.USAGE;
    }

    private FileFindings check(Path path) {
        CheckedFile checked = FileCheck.check(path.toString(), FileVersion.read(path).content().orElseThrow(),
                fileName.getValue());
        String name = checked.entry().map(entry -> path + "!" + entry).orElse(path.toString());
        return new FileFindings(name, checked.findings());
    }
}
