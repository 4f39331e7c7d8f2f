package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.bundle.CheckedFile;
import app.waybill.core.bundle.FileCheck;
import app.waybill.core.file.FileVersion;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// `check`: checks image definitions, plain or in a zip.
final class CheckCommand implements Command {
    private static final JsonDocument NO_TEXT = new JsonDocument("", null, List.of());

    private final PositionalParamSpec files = Arguments.files("FILE",
            "Image definitions: a .json, or a .zip with them.");
    private final OptionSpec fileName = OptionSpec.builder("--file-name").type(String.class).paramLabel("NAME")
            .defaultValue(PublishTarget.DEFAULT_FILE_NAME)
            .description("What the file is called in a zip. Default: imagedefinitions.json.").build();
    private final FindingOptions findings;

    CheckCommand(CommandServices services, Console console) {
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return findings.addTo(Arguments.command("check", this, "Checks image definitions.").addPositional(files)
                .addOption(fileName));
    }

    @Override
    public Integer call() {
        return findings.report(files.getValue(), this::check, NotReviewed.NOTHING, List::of);
    }

    private ReviewedFile check(Path path) {
        CheckedFile checked = FileCheck.check(path.toString(), FileVersion.read(path).content().orElseThrow(),
                fileName.getValue());
        String name = checked.entry().map(entry -> path + "!" + entry).orElse(path.toString());
        return new ReviewedFile(name, checked.document().orElse(NO_TEXT), checked.findings());
    }
}
