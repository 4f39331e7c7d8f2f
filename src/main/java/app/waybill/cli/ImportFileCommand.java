package app.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.file.FileVersion;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.importing.DefinitionsSource;
import app.waybill.core.importing.FoundService;
import app.waybill.core.importing.ImportSource;
import app.waybill.core.importing.Owners;
import app.waybill.core.importing.PipelineSource;
import app.waybill.core.importing.ReadServices;
import app.waybill.core.importing.TableSource;
import app.waybill.core.importing.TaskDefinitionSource;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditPlan;

/// `import pipeline`, `import csv` and the like: fills a workspace from files. A file with a mistake is told with line and
/// column, and nothing is taken over from any.
final class ImportFileCommand implements Command {
    private final ImportedFile kind;
    private final CommandServices services;
    private final Console console;
    private final PositionalParamSpec files = Arguments.files("FILE", "The files.");
    private final OptionSpec profile = Arguments.text("--profile", "PROFILE",
            "The profile of what the files do not name one for. Default: the one of the account that they name, else "
                    + "AWS_PROFILE, or 'default'.");
    private final OptionSpec name = Arguments.text("--name", "SERVICE", "What the workspace calls the service.");
    private final OptionSpec fileName = OptionSpec.builder("--file-name").type(String.class).paramLabel("NAME")
            .defaultValue(PublishTarget.DEFAULT_FILE_NAME).description("The name of the file in a zip.").build();
    private final ImportOptions options;

    ImportFileCommand(ImportedFile kind, CommandServices services, Console console) {
        this.kind = kind;
        this.services = services;
        this.console = console;
        options = new ImportOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(kind.command(), this, kind.description(),
                "Nothing that the workspace says is overwritten or removed without --overwrite or --remove.")
                .addPositional(files).addOption(profile);
        if (kind == ImportedFile.TASK_DEFINITION || kind == ImportedFile.DEFINITIONS) {
            spec.addOption(name);
        }
        if (kind == ImportedFile.DEFINITIONS) {
            spec.addOption(fileName);
        }
        return options.addTo(spec);
    }

    @Override
    public Integer call() {
        WorkspaceFile file = options.file();
        KnownProfiles profiles = KnownProfiles.of(services.cloud().get().profiles().profiles());
        List<FoundService> found = read(source(new Owners(profiles, usual()))).stream()
                .filter(service -> options.wanted().test(service.name())).toList();
        found.stream().flatMap(FoundService::profiles).filter(it -> !profiles.byName().containsKey(it)).findFirst()
                .ifPresent(unknown -> {
                    throw CommandProblem.usage("there is no profile '" + unknown + "' for what the files name",
                            "Name one with --profile.");
                });
        return options.apply(new EditPlan("import from " + kind.source(),
                options.planner(file, profiles, kind.source()).lines(found)), file, List.of());
    }

    private String usual() {
        String given = profile.getValue();
        return given != null ? given : services.environment().profile().orElse("default");
    }

    private ImportSource source(Owners owners) {
        String service = name.getValue();
        return switch (kind) {
            case PIPELINE -> new PipelineSource(owners);
            case TABLE -> new TableSource(owners);
            case TASK_DEFINITION -> new TaskDefinitionSource(owners, service);
            case DEFINITIONS -> {
                if (service == null) {
                    throw CommandProblem.usage("image definitions do not say which service they are of",
                            "Name it with --name.");
                }
                yield new DefinitionsSource(owners, service, Objects.requireNonNull(fileName.<String>getValue()));
            }
        };
    }

    private List<FoundService> read(ImportSource source) {
        List<Path> paths = files.getValue();
        List<FoundService> found = new ArrayList<>();
        boolean broken = false;
        for (Path path : paths) {
            ReadServices read = source.read(FileVersion.read(path).content().orElseThrow());
            read.problems().forEach(problem -> console.err().println(path + ":" + problem.place().line() + ":"
                    + problem.place().column() + ": error: " + problem.message()));
            found.addAll(read.services());
            broken |= !read.problems().isEmpty();
        }
        if (broken) {
            throw CommandProblem.wrongContent("nothing was taken over", "Correct what is wrong first.");
        }
        return found;
    }
}
