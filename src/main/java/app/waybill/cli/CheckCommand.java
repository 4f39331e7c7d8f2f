package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.bundle.CheckedFile;
import app.waybill.core.bundle.FileCheck;
import app.waybill.core.file.FileVersion;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ServiceChecker;
import app.waybill.core.publish.ServiceChecker.CheckedService;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.Workspace;

/// `check`: checks image definitions, plain or in a zip, or what the services of a workspace would publish.
final class CheckCommand implements Command {
    private static final JsonDocument NO_TEXT = new JsonDocument("", null, List.of());

    private final CommandServices services;
    private final PositionalParamSpec files = Arguments.filesIfAny("FILE",
            "Image definitions: a .json, or a .zip with them.");
    private final OptionSpec fileName = OptionSpec.builder("--file-name").type(String.class).paramLabel("NAME")
            .defaultValue(PublishTarget.DEFAULT_FILE_NAME)
            .description("What the file is called in a zip. Default: imagedefinitions.json.").build();
    private final WorkspaceOptions workspace;
    private final FindingOptions findings;

    CheckCommand(CommandServices services, Console console) {
        this.services = services;
        workspace = WorkspaceOptions.ifAny(services, console);
        findings = new FindingOptions(console, services.environment());
    }

    @Override
    public CommandSpec spec() {
        return workspace.addTo(findings.addTo(Arguments.command("check", this,
                "Checks image definitions.",
                "Of files, or, with -w, what services of a workspace would publish, by all that the cloud says of it."))
                .addPositional(files).addOption(fileName));
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> paths = Objects.requireNonNullElse(files.getValue(), List.of());
        if (workspace.isGiven() == !paths.isEmpty()) {
            throw CommandProblem.usage(
                    paths.isEmpty() ? "no file is named" : "files and a workspace are not checked together",
                    "Name image definitions, or a workspace with -w: 'waybill check --help'.");
        }
        return workspace.isGiven()
                ? checkServices()
                : findings.report(paths, this::check, NotReviewed.NOTHING, List::of);
    }

    private int checkServices() throws InterruptedException {
        Workspace all = workspace.load();
        Cloud cloud = services.cloud().get();
        List<CheckedService> checked = new ServiceChecker(cloud, KnownProfiles.of(cloud.profiles().profiles()))
                .check(workspace.chosen(all));
        NotReviewed silent = NotReviewed.ofCloud(
                Failures.eachOnce(checked.stream().flatMap(service -> service.failures().stream())));
        return findings.report(checked, this::reviewed, silent, List::of);
    }

    /// Lines and columns are those of the image definitions that the service would publish.
    private ReviewedFile reviewed(CheckedService checked) {
        return new ReviewedFile(workspace.label() + "!" + checked.service().name(), checked.service().document(),
                checked.findings().stream().map(ServiceFinding::finding).toList());
    }

    private ReviewedFile check(Path path) {
        CheckedFile checked = FileCheck.check(path.toString(), FileVersion.read(path).content().orElseThrow(),
                fileName.getValue());
        String name = checked.entry().map(entry -> path + "!" + entry).orElse(path.toString());
        return new ReviewedFile(name, checked.document().orElse(NO_TEXT), checked.findings());
    }
}
