package app.waybill.cli;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.bulk.BulkEdit;
import app.waybill.core.bulk.BulkPlanner;
import app.waybill.core.bulk.ContainerPlace;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;

/// `set`: lets containers of the workspace take another image, and saves the file when that is confirmed.
final class SetCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec containers = Arguments.texts("--container", "NAME",
            "A container's name; may be given several times. Default: all that take an ECR image.");
    private final BulkEditOptions edit = new BulkEditOptions();
    private final Confirmation confirmation;

    SetCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
        confirmation = new Confirmation(console, "Saves");
    }

    @Override
    public CommandSpec spec() {
        return confirmation.addTo(edit.addTo(workspace.addTo(Arguments.command("set", this,
                "Lets containers of the workspace take another image, and saves the file.",
                "Publishes nothing: that is 'waybill publish'.")).addOption(containers)));
    }

    @Override
    public Integer call() throws InterruptedException {
        BulkEdit chosen = edit.chosen();
        WorkspaceFile file = workspace.read();
        Workspace now = Workspaces.content(file);
        Cloud cloud = services.cloud().get();
        BulkPlanner planner = new BulkPlanner(KnownProfiles.of(cloud.profiles().profiles()));
        List<ContainerPlace> meant = meant(now);
        Map<ImageQuestion, ImageAnswer> answers = new ImageResolver(cloud.images())
                .resolve(planner.questions(chosen, meant));
        return new EditApplication(console, confirmation).apply(planner.plan(chosen, meant, answers), file, answers
                .values());
    }

    private List<ContainerPlace> meant(Workspace now) {
        List<String> names = containers.getValue();
        List<ContainerPlace> all = ContainerPlace.of(workspace.chosen(now));
        if (names == null) {
            return all.stream().filter(ContainerPlace::isFromEcr).toList();
        }
        names.stream().filter(name -> all.stream().noneMatch(it -> it.container().name().equals(name))).findFirst()
                .ifPresent(name -> {
                    throw CommandProblem.usage("there is no container '" + name + "' in these services",
                            "Name one that 'waybill status' lists.");
                });
        return all.stream().filter(it -> names.contains(it.container().name())).toList();
    }
}
