package app.waybill.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;

/// `demo`: does the main job, start to end, on the sample company, by the commands that an operator would give.
final class DemoCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final OptionSpec output = Arguments.path("-o", "DIR", "Where the files go. Default: waybill-demo.")
            .defaultValue("waybill-demo").build();

    DemoCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("demo", this, "Does the main job on the built-in sample company: no AWS is needed.")
                .addOption(output);
    }

    @Override
    public Integer call() throws IOException {
        DemoFolder folder = DemoFolder.begin(output.getValue());
        DemoCompany company = services.company().in(folder.made("aws"));
        Path workspace = folder.workspace(company.workspace());
        Path pipelines = folder.made("pipelines");
        company.pipelineExports().forEach((name, export) -> folder.write("pipelines/" + name + ".json", export));
        Journal journal = folder.journal();
        CommandServices inside = new CommandServices(company::cloud, new Environment(_ -> null), company::clock,
                journal, services.company(), services.pause(), () -> WriteMarks.NONE, Optional::empty);

        step(inside, "Who is there? One profile is signed out: the others answer all the same.", "profiles");
        list(inside, folder.images());
        step(inside, "Which container would run which image? Of the workspace's services, those without a mistake.",
                "render", "-w", workspace.toString(), "-o", folder.path().resolve("definitions").toString());
        step(inside, "What would publishing do, and is it done? Each bundle only if what is there is still the same.",
                "publish", "-w", workspace.toString(), "--yes");
        step(inside, "Are the pipelines right?", "lint", pipelines.toString());
        photograph(company, folder.made("pictures"), journal);
        console.out().println();
        console.out().println("The files are in " + folder.path().toAbsolutePath().normalize());
        return ExitCode.DONE;
    }

    private void step(CommandServices inside, String question, String... arguments) {
        announce(question, String.join(" ", arguments));
        ended(new Commands(inside, console).run(arguments));
    }

    private void list(CommandServices inside, Path file) throws IOException {
        String[] arguments = {"images", "--profile", "tools", "--profile", "qa", "--profile", "qa-eu", "--format",
                "json"};
        announce("Which images are there?", String.join(" ", arguments) + " > " + file);
        try (OutputStream out = Files.newOutputStream(file)) {
            ended(new Commands(inside, console.withDataTo(out)).run(arguments));
        }
    }

    private void photograph(DemoCompany company, Path folder, Journal journal) throws IOException {
        console.out().println();
        console.out().println("What does the window show?");
        console.out().flush();
        int number = company.photographer().takePictures(folder, journal).size();
        console.out().println(number + " pictures of its screens in " + folder);
    }

    private void announce(String question, String commandLine) {
        console.out().println();
        console.out().println(question);
        console.out().println("$ waybill " + commandLine);
        console.out().flush();
    }

    private void ended(int code) {
        console.out().println("(exit code " + code + ")");
    }
}
