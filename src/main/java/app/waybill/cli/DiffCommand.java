package app.waybill.cli;

import java.nio.file.Path;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.review.report.DiffJson;
import app.waybill.core.review.report.DiffText;
import app.waybill.core.review.report.Ink;

/// `diff`: compares two pipelines by what they mean.
final class DiffCommand implements Command {
    private final PositionalParamSpec before = Arguments.file(0, "A", "The first pipeline, as get-pipeline prints it.");
    private final PositionalParamSpec after = Arguments.file(1, "B", "The second pipeline.");
    private final OptionSpec format = Arguments.choice("--format", DiffFormat.TEXT, "How differences are printed.");
    private final OptionSpec colour = Arguments.colour();
    private final CommandServices services;
    private final Console console;

    DiffCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("diff", this, "Compares two pipelines: what differs in what they mean, and where.")
                .addPositional(before).addPositional(after).addOption(format).addOption(colour);
    }

    @Override
    public Integer call() {
        Path one = before.getValue();
        Path other = after.getValue();
        PipelineDiff diff = PipelineDiff.of(pipeline(one), pipeline(other));
        console.out().print(format.getValue() == DiffFormat.JSON
                ? DiffJson.of(one.toString(), other.toString(), diff)
                : DiffText.of(diff, ink()));
        console.out().flush();
        console.err().println(DiffText.summary(diff));
        return diff.isSame() ? ExitCode.DONE : ExitCode.NO;
    }

    private Ink ink() {
        return colour.<ColourChoice>getValue().ink(services.environment(), console);
    }

    /// Half a pipeline would differ where the files do not.
    private static Pipeline pipeline(Path file) {
        PipelineDocument document = PipelineFiles.read(file);
        return document.pipeline().filter(_ -> document.pipelineIsWhole())
                .orElseThrow(() -> CommandProblem.usage(
                        file + (document.pipeline().isPresent()
                                ? ": the JSON is broken"
                                : ": there is no pipeline in it"),
                        "'waybill lint " + file + "' says more."));
    }
}
