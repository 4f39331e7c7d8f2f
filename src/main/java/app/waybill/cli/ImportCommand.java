package app.waybill.cli;

import java.util.ArrayList;
import java.util.Arrays;
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
        for (Command source : sources()) {
            CommandSpec sub = source.spec();
            spec.addSubcommand(sub.name(), new CommandLine(sub, ListFactory.ONLY));
        }
        return spec;
    }

    private List<Command> sources() {
        List<Command> sources = new ArrayList<>(List.of(new ImportEcsCommand(services, console)));
        Arrays.stream(ImportedFile.values()).map(kind -> new ImportFileCommand(kind, services, console))
                .forEach(sources::add);
        sources.add(new ImportPublishedCommand(services, console));
        return sources;
    }

    @Override
    public Integer call() {
        throw CommandProblem.usage("'import' needs a source", "'waybill import --help' lists them.");
    }
}
