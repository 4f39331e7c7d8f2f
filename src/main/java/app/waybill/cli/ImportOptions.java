package app.waybill.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Glob;
import app.waybill.core.importing.ImportPlanner;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;

/// What all sources of an import have in common: the workspace, which services are wanted, and what is done about what the
/// workspace says already.
final class ImportOptions {
    private final OptionSpec workspace = Arguments.workspace("-w",
            "The workspace: a file, or s3://BUCKET/KEY; a new one is made where there is none.");
    private final OptionSpec services = Arguments.texts("--service", "GLOB",
            "Only services whose names match, such as 'orders-*'; may be given several times. Default: all.");
    private final OptionSpec leaveAlone = Arguments.texts("--leave-alone", "GLOB",
            "Containers that Waybill is not to touch, such as envoy or 'datadog-*'; may be given several times.");
    private final OptionSpec overwrite = Arguments.flag("--overwrite",
            "Takes over what was found also where the workspace says another thing.");
    private final OptionSpec remove = Arguments.flag("--remove",
            "Takes services and containers out of the workspace that are no longer there.");
    private final Console console;
    private final Workspaces workspaces;
    private final Confirmation confirmation;

    ImportOptions(CommandServices services, Console console) {
        this.console = console;
        workspaces = new Workspaces(services, console);
        confirmation = new Confirmation(console, "Saves");
    }

    CommandSpec addTo(CommandSpec spec) {
        return confirmation.addTo(spec.addOption(workspace).addOption(services).addOption(leaveAlone)
                .addOption(overwrite).addOption(remove));
    }

    /// The workspace file, or a new one; a [CommandProblem] if it has mistakes.
    WorkspaceFile file() {
        return workspaces.readOrBegin(workspace.getValue());
    }

    /// Whether a service of that name is wanted.
    Predicate<String> wanted() {
        List<String> globs = Optional.<List<String>>ofNullable(services.getValue()).orElse(List.of("*"));
        return name -> globs.stream().anyMatch(glob -> new Glob(glob).matches(name));
    }

    /// A planner of an import into that file.
    ImportPlanner planner(WorkspaceFile file, KnownProfiles profiles, String source) {
        List<String> globs = Optional.<List<String>>ofNullable(leaveAlone.getValue()).orElse(List.of());
        return new ImportPlanner(Workspaces.content(file), profiles, globs.stream().map(Glob::new).toList(),
                source);
    }

    /// Shows the plan and does what is wanted of it. Returns the exit code.
    int apply(EditPlan plan, WorkspaceFile file, Collection<CloudException> failures) {
        return new EditApplication(console, confirmation).apply(plan, this::isWanted, file, failures);
    }

    private boolean isWanted(EditLine line) {
        return switch (line.outcome()) {
            case Outcome.Conflict _ -> Boolean.TRUE.equals(overwrite.getValue());
            case Outcome.Removal _ -> Boolean.TRUE.equals(remove.getValue());
            default -> line.isUsual();
        };
    }
}
