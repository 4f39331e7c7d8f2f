package app.waybill.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.file.PlannedFile;
import app.waybill.core.file.PlannedFile.Change;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.Recipe;
import app.waybill.core.recipe.Blueprint;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.RecipeOrder;
import app.waybill.core.recipe.RecipeProblem;
import app.waybill.core.recipe.TaskDefinitionFile;
import app.waybill.core.recipe.Wiring;
import app.waybill.core.review.report.FindingLine;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;

/// One recipe of `new`. Prints the pipeline, or writes all files into a folder, where nothing else is replaced unless that
/// is confirmed.
final class RecipeCommand implements Command {
    private final Recipe recipe;
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final Map<Parameter, OptionSpec> parameters = new EnumMap<>(Parameter.class);
    private final OptionSpec commands = Arguments.flag("--commands",
            "A Commands action converts, without a CodeBuild project.");
    private final OptionSpec taskDefinition = Arguments
            .path(TaskDefinitionFile.OPTION, "FILE", TaskDefinitionFile.DESCRIPTION).build();
    private final OptionSpec output = Arguments.path("-o", "DIR",
            "Where all files go. Default: the pipeline on standard output.").build();
    private final OptionSpec dryRun = Arguments.flag("--dry-run", "With -o: lists the files and writes none.");
    private final OptionSpec yes = Arguments.flag("--yes", "With -o: replaces files that are there and differ.");

    RecipeCommand(Recipe recipe, CommandServices services, Console console) {
        this.recipe = recipe;
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = workspace.addTo(Arguments.command(recipe.word().replace('/', '-'), this, recipe.does()));
        Set<Parameter> all = new LinkedHashSet<>();
        wirings().forEach(wiring -> all.addAll(wiring.parameters()));
        all.forEach(parameter -> {
            OptionSpec option = Arguments.text(parameter.option(), parameter.label(), parameter.description());
            parameters.put(parameter, option);
            spec.addOption(option);
        });
        if (wirings().contains(Wiring.COMMANDS)) {
            spec.addOption(commands);
        }
        if (wirings().contains(Wiring.BLUE_GREEN)) {
            spec.addOption(taskDefinition);
        }
        return spec.addOption(output).addOption(dryRun).addOption(yes);
    }

    private List<Wiring> wirings() {
        return Stream.of(Wiring.values()).filter(wiring -> wiring.recipe() == recipe).toList();
    }

    @Override
    public Integer call() {
        Blueprint blueprint = make();
        blueprint.notes().forEach(note -> console.err().println("note: " + note));
        List<Finding> findings = review(blueprint);
        findings.forEach(finding -> console.err().println(FindingLine.of(Blueprint.PIPELINE, finding)));
        Path folder = output.getValue();
        if (folder == null) {
            console.out().print(blueprint.pipeline());
        } else {
            put(blueprint.in(folder));
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    /// What the workspace's own names and buckets bring in that a review would object to.
    private static List<Finding> review(Blueprint blueprint) {
        return StandardRules.linter().review(PipelineReader.read(blueprint.pipeline())).stream()
                .filter(finding -> finding.severity().atLeast(Severity.WARNING)).toList();
    }

    private void put(List<PlannedFile> files) {
        if (given(dryRun)) {
            files.forEach(file -> console.out().println(file.change().word() + " " + file.path()));
            return;
        }
        if (!given(yes)) {
            refuseToReplace(files.stream().filter(file -> file.change() == Change.REPLACES)
                    .map(file -> file.path().toString()).toList());
        }
        files.forEach(file -> {
            file.write();
            console.err().println("wrote " + file.path());
        });
    }

    private static void refuseToReplace(List<String> replaced) {
        if (!replaced.isEmpty()) {
            throw CommandProblem.refused("nothing was written: " + String.join(", ", replaced)
                    + (replaced.size() == 1 ? " is" : " are") + " there already, with other content",
                    "Give --yes to replace, or another folder with -o.");
        }
    }

    private Blueprint make() {
        try {
            return new RecipeOrder(given(commands) ? Wiring.COMMANDS : wirings().getFirst(), service(), told(),
                    KnownProfiles.of(services.cloud().get().profiles().profiles()), template()).make();
        } catch (RecipeProblem e) {
            throw CommandProblem.usage(String.valueOf(e.getMessage()), e.advice());
        }
    }

    private Map<Parameter, String> told() {
        Map<Parameter, String> told = new EnumMap<>(Parameter.class);
        parameters.forEach((parameter, option) -> {
            String text = option.getValue();
            if (text != null) {
                told.put(parameter, text);
            }
        });
        return told;
    }

    private ServiceMapping service() {
        List<ServiceMapping> chosen = workspace.chosen(workspace.load());
        if (chosen.size() != 1) {
            throw CommandProblem.usage("a pipeline is made for one service, and " + chosen.size() + " are meant",
                    "Name it with --service.");
        }
        return chosen.getFirst();
    }

    private @Nullable JsonObject template() {
        Path file = taskDefinition.getValue();
        if (file == null) {
            return null;
        }
        try {
            return TaskDefinitionFile.read(file).definition();
        } catch (RecipeProblem e) {
            throw CommandProblem.wrongContent(String.valueOf(e.getMessage()), e.advice());
        }
    }

    private static boolean given(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
