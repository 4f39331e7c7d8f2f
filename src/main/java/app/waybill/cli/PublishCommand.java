package app.waybill.cli;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.PublishOutcome;
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
    private final OptionSpec dryRun = Arguments.flag("--dry-run", "Prints the plan and changes nothing.");
    private final OptionSpec yes = Arguments.flag("--yes", "Publishes without asking.");

    PublishCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return workspace.addTo(Arguments.command("publish", this,
                "Puts the bundles of services under the keys that their pipelines watch.")).addOption(dryRun)
                .addOption(yes);
    }

    @Override
    public Integer call() throws InterruptedException {
        Workspace all = workspace.load(console);
        Rendering rendering = Rendering.of(services.cloud(), workspace.chosen(all));
        rendering.tellFindings(console);
        Cloud cloud = services.cloud().get();
        PublishPlan plan = new PublishPlanner(cloud.objects(), cloud.profiles(),
                KnownProfiles.of(cloud.profiles().profiles())).plan(rendering.services(), all.services());
        if (given(dryRun)) {
            new PlanText(console.out(), workspaceName()).print(plan);
            return code(plan);
        }
        new PlanText(console.err(), workspaceName()).print(plan);
        return plan.uploads().isEmpty() ? code(plan) : publish(plan, cloud);
    }

    private int publish(PublishPlan plan, Cloud cloud) {
        confirm(plan.uploads().size());
        Publisher publisher = new Publisher(cloud.objects(), services.journal(), services.clock().get());
        int code = code(plan);
        for (ServicePlan.Upload upload : plan.uploads()) {
            code = Math.max(code, tell(publisher.publish(upload, workspaceName())));
        }
        return code;
    }

    private String workspaceName() {
        return workspace.file().toAbsolutePath().normalize().toString();
    }

    private void confirm(int bundles) {
        if (given(yes)) {
            return;
        }
        String what = "Publish " + bundles + (bundles == 1 ? " bundle" : " bundles");
        String answer = console.ask(what + "? [y/N]").orElseThrow(() -> CommandProblem
                .refused("nothing was published: nobody is there to confirm",
                        "Give --yes, or --dry-run to see the plan."));
        if (!List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw CommandProblem.refused("nothing was published: not confirmed", "Answer y, or give --yes.");
        }
    }

    private int tell(PublishOutcome outcome) {
        outcome.version().ifPresent(version -> console.out().println(outcome.upload().service().name() + " "
                + outcome.upload().target().object().uri() + " "
                + (version.versionId() == null ? "-" : version.versionId())));
        console.out().flush();
        outcome.journalFailure().ifPresent(failure -> console.err().println(Failures.sentence(failure)));
        return outcome.failure().map(new Failures(console)::tell)
                .orElse(outcome.journalFailure().isPresent() ? ExitCode.USAGE : ExitCode.DONE);
    }

    private static int code(PublishPlan plan) {
        return !plan.failures().isEmpty() ? ExitCode.CLOUD : plan.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private static boolean given(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
