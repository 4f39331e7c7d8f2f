package app.waybill.cli;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;

/// Which services of which workspace a command is about.
final class WorkspaceOptions {
    private final OptionSpec workspace;
    private final OptionSpec services = Arguments.texts("--service", "NAME",
            "A service of the workspace; may be given several times. Default: all.");
    private final Workspaces workspaces;

    WorkspaceOptions(CommandServices services, Console console) {
        this(services, console, Arguments.workspace("-w", "The workspace: a file, or s3://BUCKET/KEY."));
    }

    private WorkspaceOptions(CommandServices services, Console console, OptionSpec workspace) {
        this.workspace = workspace;
        this.workspaces = new Workspaces(services, console);
    }

    /// The options of a command that can do without a workspace.
    static WorkspaceOptions ifAny(CommandServices services, Console console) {
        return new WorkspaceOptions(services, console,
                Arguments.workspaceIfAny("-w", "The workspace: a file, or s3://BUCKET/KEY."));
    }

    /// Whether a workspace is named.
    boolean isGiven() {
        return workspace.getValue() != null;
    }

    /// The workspace as the user named it.
    String label() {
        return place().toString();
    }

    CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(workspace).addOption(services);
    }

    private WorkspacePlace place() {
        return workspace.getValue();
    }

    /// The workspace's whole name, as the metadata of a bundle and the journal tell it.
    String name() {
        return place().remembered();
    }

    /// Reads the workspace. What is wrong with it is told with line and column; a [CommandProblem] if that is more than a
    /// warning.
    Workspace load() {
        return Workspaces.content(read());
    }

    /// Reads the workspace to save it again afterwards; told and thrown is the same as for [#load].
    WorkspaceFile read() {
        return workspaces.read(place());
    }

    /// The services that the command is about, in the order of the file; a [CommandProblem] if one is not there.
    List<ServiceMapping> chosen(Workspace found) {
        List<String> names = services.getValue();
        if (names == null) {
            return found.services();
        }
        names.stream().filter(name -> found.service(name).isEmpty()).findFirst().ifPresent(name -> {
            throw CommandProblem.usage("there is no service '" + name + "' in " + place(), "It has: "
                    + found.services().stream().map(ServiceMapping::name).collect(Collectors.joining(", ")) + ".");
        });
        return found.services().stream().filter(service -> names.contains(service.name())).toList();
    }
}
