package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.definitions.ImageDetail;
import app.waybill.core.definitions.ImageDetailReader;
import app.waybill.core.definitions.ReadImageDetail;
import app.waybill.core.file.FileVersion;
import app.waybill.core.image.ImageUri;
import app.waybill.core.review.report.FindingLine;
import app.waybill.core.workspace.WriteAs;

/// `convert`: image definitions from the `imageDetail.json` that an ECR source action puts out.
final class ConvertCommand implements Command {
    private final Console console;
    private final PositionalParamSpec file = PositionalParamSpec.builder().type(Path.class).arity("1").required(true)
            .paramLabel("imageDetail.json").description("The file that an ECR source action puts out.").build();
    private final OptionSpec containers = OptionSpec.builder("--container").type(List.class)
            .auxiliaryTypes(String.class).required(true).paramLabel("NAME")
            .description("A container that is to run the image; may be given several times.").build();
    private final OptionSpec write = Arguments.choice("--write", WriteAs.DIGEST, "How the image is written.");
    private final OptionSpec tag = Arguments.text("--tag", "TAG",
            "The tag that is written; one of ImageTags. Default: the first that is not 'latest'.");
    private final OptionSpec output = Arguments
            .path("-o", "FILE", "Where the image definitions go. Default: standard output.").build();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("convert", this, "Makes imagedefinitions.json from imageDetail.json.")
                .addPositional(file).addOption(containers).addOption(write).addOption(tag).addOption(output);
    }

    @Override
    public Integer call() {
        Path path = file.getValue();
        ReadImageDetail read = ImageDetailReader.read(FileVersion.read(path).content().orElseThrow());
        read.findings().forEach(finding -> console.err().println(FindingLine.of(path.toString(), finding)));
        if (read.detail().isEmpty()) {
            return ExitCode.NO;
        }
        String uri = uri(read.detail().get()).toString();
        List<String> names = containers.getValue();
        write(new ImageDefinitions(names.stream().distinct().map(name -> new ImageDefinition(name, uri)).toList()));
        return ExitCode.DONE;
    }

    private ImageUri uri(ImageDetail detail) {
        String wanted = tag.getValue();
        if (wanted != null) {
            return detail.byTag(wanted).orElseThrow(() -> CommandProblem.usage("the image has no tag '" + wanted + "'",
                    "Its tags are: " + String.join(", ", detail.tags()) + "."));
        }
        Optional<ImageUri> uri = write.getValue() == WriteAs.DIGEST ? detail.byDigest() : detail.byTag();
        return uri.orElseThrow(() -> write.getValue() == WriteAs.DIGEST
                ? CommandProblem.usage("neither ImageURI nor ImageDigest holds a digest", "Use --write tag.")
                : CommandProblem.usage("the image has no tag", "Use --write digest."));
    }

    private void write(ImageDefinitions definitions) {
        Path target = output.getValue();
        if (target == null) {
            console.out().print(definitions.toJson());
        } else {
            FileVersion.readIfPresent(target).replaceBy(definitions.toBytes());
        }
    }
}
