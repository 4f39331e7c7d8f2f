package app.waybill.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The command line: finds the command, runs it, and tells how it ended.
public final class Commands {
    private static final List<String> VERSION = List.of("-V", "--version");

    private final Console console;
    private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

    /// All commands over what they need.
    public Commands(CommandServices services, Console console) {
        this.console = console;
        commands.put("profiles", () -> new ProfilesCommand(services, console));
        commands.put("images", () -> new ImagesCommand(services, console));
        commands.put("render", () -> new RenderCommand(services, console));
        commands.put("publish", () -> new PublishCommand(services, console));
        commands.put("watch", () -> new WatchCommand(services, console));
        commands.put("status", () -> new StatusCommand(services, console));
        commands.put("history", () -> new HistoryCommand(services, console));
        commands.put("restore", () -> new RestoreCommand(services, console));
        commands.put("import", () -> new ImportCommand(services, console));
        commands.put("set", () -> new SetCommand(services, console));
        commands.put("sets", () -> new SetsCommand(services, console));
        commands.put("promote", () -> new PromoteCommand(services, console));
        commands.put("merge", () -> new MergeCommand(console));
        commands.put("convert", () -> new ConvertCommand(console));
        commands.put("check", () -> new CheckCommand(services, console));
        commands.put("lint", () -> new LintCommand(services, console));
        commands.put("fix", () -> new FixCommand(console));
        commands.put("diff", () -> new DiffCommand(services, console));
        commands.put("new", () -> new NewCommand(services, console));
        commands.put("demo", () -> new DemoCommand(services, console));
    }

    /// Runs the command that the arguments name and returns the exit code. Never throws.
    public int run(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        CommandLine line = new CommandLine(everything(), ListFactory.ONLY);
        // Only the command that is meant is made; all of them where that is not known, for help and suggestions; none where
        // only the version is asked for.
        boolean versionOnly = arguments.length == 1 && VERSION.contains(first);
        commands.forEach((name, command) -> {
            if (name.equals(first) || !(versionOnly || commands.containsKey(first))) {
                line.addSubcommand(name, command.get().spec());
            }
        });
        line.setOut(console.out());
        line.setErr(console.err());
        // Finding out whether colours suit the terminal would take longer than most commands.
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        // Picocli's own way to a path is by reflection, which makes classes at each start.
        line.registerConverter(Path.class, Path::of);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new WrongUsage());
        line.setExecutionExceptionHandler(new Failures(console));
        return console.finish(line.execute(arguments));
    }

    /// What is done where a window was asked for and there is no display: says so, and does the main job on the sample
    /// company, with the files in that folder. Returns the exit code; never throws.
    public int runWithoutDisplay(Path folder) {
        console.err().println("waybill: there is no display to open the window on; this is 'waybill demo' instead");
        return run("demo", "-o", folder.toString());
    }

    private static CommandSpec everything() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(null, ListFactory.ONLY).name("waybill")
                .addOption(Arguments.help())
                .addOption(OptionSpec.builder(VERSION.toArray(String[]::new)).versionHelp(true)
                        .description("Prints the version.")
                        .build())
                .version("waybill " + Objects.requireNonNullElse(
                        Commands.class.getPackage().getImplementationVersion(), "from source"));
        spec.usageMessage().synopsisSubcommandLabel("COMMAND").sortOptions(false)
                .description("From ECR images to the image definitions that a pipeline deploys to ECS.",
                        "Without a command the window opens. 'waybill COMMAND --help' explains a command.")
                .commandListHeading("%nCommands:%n").exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.EXPLAINED);
        return spec;
    }
}
