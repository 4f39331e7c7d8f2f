package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.publish.RestorePlanner;

/// `restore`: puts an old version of a bundle back, as a new one.
final class RestoreCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec version = OptionSpec.builder("--version").type(String.class).paramLabel("ID")
            .required(true).description("The version that 'waybill history' tells.").build();
    private final OptionSpec anyway = Arguments.flag("--anyway",
            "Restores it even where an error says that it cannot run any more.");
    private final Confirmation confirmation;
    private final WriteGuard guard;

    RestoreCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
        confirmation = new Confirmation(console, "Restores");
        guard = new WriteGuard(services, console);
    }

    @Override
    public CommandSpec spec() {
        return guard.addTo(confirmation.addTo(workspace.addTo(Arguments.command("restore", this,
                "Puts an old version of a service's bundle back, which becomes its newest version."))))
                .addOption(version).addOption(anyway);
    }

    @Override
    public Integer call() throws InterruptedException {
        PlaceOfService place = PlaceOfService.chosen(workspace);
        Cloud cloud = services.cloud().get();
        new CutOffActs(services, console).complete(cloud);
        RestorePlan plan = new RestorePlanner(cloud, KnownProfiles.of(cloud.profiles().profiles()))
                .plan(place.service(), place.look(cloud), version.getValue());
        new PlanText(confirmation.isDryRun() ? console.out() : console.err(), workspace.name()).print(plan);
        return switch (plan) {
            case RestorePlan.Impossible _ -> ExitCode.NO;
            case RestorePlan.SameAlready _ -> ExitCode.DONE;
            case RestorePlan.Restore restore when isHeldBack(restore) -> ExitCode.NO;
            case RestorePlan.Restore restore -> confirmation.isDryRun() ? ExitCode.DONE : restore(restore, cloud);
        };
    }

    private boolean isHeldBack(RestorePlan.Restore restore) {
        int errors = restore.errors().size();
        if (errors == 0 || Boolean.TRUE.equals(anyway.getValue())) {
            return false;
        }
        console.err()
                .println("waybill: nothing was restored: " + (errors == 1 ? "1 error says" : errors + " errors say")
                        + " that this version cannot run any more. --anyway restores it all the same");
        return true;
    }

    private int restore(RestorePlan.Restore restore, Cloud cloud) {
        confirmation.ask("Restore version " + restore.past().version().versionId(), "nothing was restored");
        ObjectGateway objects = guard.over(cloud.objects(), List.of(restore), "nothing was restored");
        Publisher publisher = new Publisher(objects, services.journal(), services.clock().get());
        return new Outcomes(console).tell(publisher.publish(restore, workspace.name()));
    }
}
