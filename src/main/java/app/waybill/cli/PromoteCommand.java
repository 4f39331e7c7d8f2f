package app.waybill.cli;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.sets.CarryAs;
import app.waybill.core.sets.Promotion;
import app.waybill.core.sets.PromotionResolver;
import app.waybill.core.sets.WorkspaceSet;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;

/// `promote`: carries the images that one workspace file means now into another one.
final class PromoteCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final Workspaces workspaces;
    private final OptionSpec from = Arguments.workspace("--from", "The workspace that was tested.");
    private final OptionSpec to = Arguments.workspace("--to", "The workspace that takes it over.");
    private final OptionSpec names = Arguments.texts("--service", "NAME",
            "A service; may be given several times. Default: all of the first file.");
    private final OptionSpec as = Arguments.choice("--as", CarryAs.DIGEST, "How the images are carried.");
    private final Confirmation confirmation;

    PromoteCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspaces = new Workspaces(services, console);
        confirmation = new Confirmation(console, "Saves");
    }

    @Override
    public CommandSpec spec() {
        return confirmation.addTo(Arguments.command("promote", this,
                "Lets the containers of one workspace file take the images that another one means now, and saves it.",
                "It keeps its own profiles, registries, buckets and pipelines. Publishes nothing: that is 'waybill "
                        + "publish'.")
                .addOption(from).addOption(to).addOption(names).addOption(as));
    }

    @Override
    public Integer call() throws InterruptedException {
        WorkspacePlace source = from.getValue();
        WorkspaceFile file = workspaces.read(to.getValue());
        Workspace tested = Workspaces.content(workspaces.read(source));
        Cloud cloud = services.cloud().get();
        Promotion promotion = new Promotion(WorkspaceSet.of(source, tested),
                WorkspaceSet.of(file.place(), Workspaces.content(file)), chosen(source, tested), as.getValue(),
                KnownProfiles.of(cloud.profiles().profiles()));
        Map<ImageQuestion, ImageAnswer> answers = new PromotionResolver(cloud.images()).resolve(promotion);
        return new EditApplication(console, confirmation).apply(promotion.plan(answers), file, answers.values());
    }

    private List<String> chosen(WorkspacePlace source, Workspace tested) {
        List<String> given = names.getValue();
        if (given == null) {
            return tested.services().stream().map(ServiceMapping::name).toList();
        }
        given.stream().filter(name -> tested.service(name).isEmpty()).findFirst().ifPresent(name -> {
            throw CommandProblem.usage("there is no service '" + name + "' in " + source,
                    "'waybill sets' lists what both files have.");
        });
        return given;
    }
}
