package app.waybill.cli;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// `import`: fills a workspace from what is there; each source is a command of its own.
final class ImportCommand implements Command {
    private final CommandServices services;
    private final Console console;

    ImportCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command("import", this,
                "Fills a workspace from what is there already, and saves it.");
        spec.usageMessage().commandListHeading("%nSources:%n").synopsisSubcommandLabel("SOURCE");
        for (Command source : List.of(new ImportEcsCommand(services, console))) {
            CommandSpec sub = source.spec();
            spec.addSubcommand(sub.name(), new CommandLine(sub, ListFactory.ONLY));
        }
        return spec;
    }

    @Override
    public Integer call() {
        throw CommandProblem.usage("'import' needs a source", "'waybill import --help' lists them");
    }
}
