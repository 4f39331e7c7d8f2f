package app.waybill.cli;

import picocli.CommandLine.Model.CommandSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.PublishPlanner;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.workspace.Workspace;

/// `publish`: shows the plan, and uploads the bundles when it is confirmed.
final class PublishCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace = new WorkspaceOptions();
    private final Confirmation confirmation;
    private final Outcomes outcomes;

    PublishCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        confirmation = new Confirmation(console, "Publishes");
        outcomes = new Outcomes(console);
    }

    @Override
    public CommandSpec spec() {
        return confirmation.addTo(workspace.addTo(Arguments.command("publish", this,
                "Puts the bundles of services under the keys that their pipelines watch.")));
    }

    @Override
    public Integer call() throws InterruptedException {
        Workspace all = workspace.load(console);
        Rendering rendering = Rendering.of(services.cloud(), workspace.chosen(all));
        rendering.tellFindings(console);
        Cloud cloud = services.cloud().get();
        PublishPlan plan = new PublishPlanner(cloud.objects(), cloud.profiles(),
                KnownProfiles.of(cloud.profiles().profiles())).plan(rendering.services(), all.services());
        if (confirmation.isDryRun()) {
            new PlanText(console.out(), workspace.name()).print(plan);
            return code(plan);
        }
        new PlanText(console.err(), workspace.name()).print(plan);
        return plan.uploads().isEmpty() ? code(plan) : publish(plan, cloud);
    }

    private int publish(PublishPlan plan, Cloud cloud) {
        int bundles = plan.uploads().size();
        confirmation.ask("Publish " + bundles + (bundles == 1 ? " bundle" : " bundles"), "nothing was published");
        Publisher publisher = new Publisher(cloud.objects(), services.journal(), services.clock().get());
        int code = code(plan);
        for (ServicePlan.Upload upload : plan.uploads()) {
            code = Math.max(code, outcomes.tell(publisher.publish(upload, workspace.name())));
        }
        return code;
    }

    private static int code(PublishPlan plan) {
        return !plan.failures().isEmpty() ? ExitCode.CLOUD : plan.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }
}
