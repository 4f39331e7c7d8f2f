package app.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.review.report.FindingLine;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;

/// Which services of which workspace a command is about.
final class WorkspaceOptions {
    private final OptionSpec workspace = Arguments.path("-w", "FILE", "The workspace file.").required(true).build();
    private final OptionSpec services = Arguments.texts("--service", "NAME",
            "A service of the workspace; may be given several times. Default: all.");

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(workspace).addOption(services);
    }

    /// The workspace file, as the user named it.
    Path file() {
        return workspace.getValue();
    }

    /// The file's whole path, as the metadata of a bundle and the journal tell it.
    String name() {
        return file().toAbsolutePath().normalize().toString();
    }

    /// Reads the file. What is wrong with it is told with line and column; a [CommandProblem] if that is more than a
    /// warning.
    Workspace load(Console console) {
        return content(read(console));
    }

    /// Reads the file to save it again afterwards; told and thrown is the same as for [#load].
    WorkspaceFile read(Console console) {
        return read(file(), console);
    }

    /// Reads any workspace file.
    static WorkspaceFile read(Path path, Console console) {
        return checked(WorkspaceFile.load(path), console);
    }

    /// Reads any workspace file, or begins a new one where there is none.
    static WorkspaceFile readOrBegin(Path path, Console console) {
        return checked(WorkspaceFile.loadOrBegin(path), console);
    }

    private static WorkspaceFile checked(WorkspaceFile file, Console console) {
        file.reading().ifPresent(reading -> reading.findings()
                .forEach(finding -> console.err().println(FindingLine.of(file.path().toString(), finding))));
        content(file);
        return file;
    }

    /// What a file says; a [CommandProblem] if it has mistakes.
    static Workspace content(WorkspaceFile file) {
        return file.workspace().orElseThrow(() -> CommandProblem
                .wrongContent(file.path() + " has mistakes", "Correct them: nothing was done."));
    }

    /// The services that the command is about, in the order of the file; a [CommandProblem] if one is not there.
    List<ServiceMapping> chosen(Workspace found) {
        List<String> names = services.getValue();
        if (names == null) {
            return found.services();
        }
        names.stream().filter(name -> found.service(name).isEmpty()).findFirst().ifPresent(name -> {
            throw CommandProblem.usage("there is no service '" + name + "' in " + file(), "It has: "
                    + found.services().stream().map(ServiceMapping::name).collect(Collectors.joining(", ")) + ".");
        });
        return found.services().stream().filter(service -> names.contains(service.name())).toList();
    }
}
