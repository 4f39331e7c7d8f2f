package app.waybill.cli;

import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import app.waybill.core.pipeline.Recipe;

/// `new`: makes a pipeline of a service of the workspace; each recipe is a command of its own.
final class NewCommand implements Command {
    private final CommandServices services;
    private final Console console;

    NewCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command("new", this,
                "Makes a pipeline for a service, and all that belongs to it.");
        spec.usageMessage().commandListHeading("%nRecipes:%n").synopsisSubcommandLabel("RECIPE");
        for (RecipeCommand recipe : recipes()) {
            CommandSpec sub = recipe.spec();
            spec.addSubcommand(sub.name(), new CommandLine(sub, ListFactory.ONLY));
        }
        return spec;
    }

    private List<RecipeCommand> recipes() {
        return Stream.of(Recipe.values()).map(recipe -> new RecipeCommand(recipe, services, console)).toList();
    }

    @Override
    public Integer call() {
        throw CommandProblem.usage("'new' needs a recipe: static, convert or blue-green",
                "'waybill new --help' explains them");
    }
}
