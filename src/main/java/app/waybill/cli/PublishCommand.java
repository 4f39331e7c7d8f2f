package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.PublishPlanner;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.Workspace;

/// `publish`: shows the plan, and uploads the bundles when it is confirmed.
final class PublishCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final Confirmation confirmation;
    private final WriteGuard guard;
    private final OptionSpec keepGoing = Arguments.flag("--keep-going",
            "Goes on with the other bundles when one is not written; else it stops there.");
    private final OptionSpec anyway = Arguments.flag("--anyway",
            "Publishes even where what would be replaced may not be read.");
    private final OptionSpec watch = Arguments.flag("--watch",
            "Then watches until the services run what was published.");
    private final WatchOptions watching = new WatchOptions();

    PublishCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
        confirmation = new Confirmation(console, "Publishes");
        guard = new WriteGuard(services, console);
    }

    @Override
    public CommandSpec spec() {
        return watching.addTo(guard.addTo(confirmation.addTo(workspace.addTo(Arguments.command("publish", this,
                "Puts the bundles of services under the keys that their pipelines watch."))))
                .addOption(keepGoing).addOption(anyway).addOption(watch));
    }

    @Override
    public Integer call() throws InterruptedException {
        Workspace all = workspace.load();
        new CutOffActs(services, console).complete(services.cloud().get());
        Cloud cloud = services.cloud().get();
        Rendering rendering = Rendering.toPublish(cloud, workspace.chosen(all));
        rendering.tellFindings(console);
        PublishPlan plan = new PublishPlanner(cloud.objects(), cloud.profiles(),
                KnownProfiles.of(cloud.profiles().profiles())).plan(rendering.services(), all.services());
        if (confirmation.isDryRun()) {
            new PlanText(console.out(), workspace.name()).print(plan);
            return code(plan);
        }
        new PlanText(console.err(), workspace.name()).print(plan);
        refuseUnseen(plan);
        if (plan.uploads().isEmpty()) {
            new TeamCopy(services, console).copy();
            return code(plan);
        }
        return publish(plan, cloud);
    }

    /// Nobody overwrites what nobody could look at, but on purpose.
    private void refuseUnseen(PublishPlan plan) {
        String unseen = plan.uploads().stream().filter(upload -> upload.before() instanceof Published.Unseen)
                .map(ServicePlan.Upload::serviceName).collect(Collectors.joining(", "));
        if (!unseen.isEmpty() && !Boolean.TRUE.equals(anyway.getValue())) {
            throw CommandProblem.refused("nothing was published: what is there now may not be read (" + unseen
                    + "), so it would be replaced unseen", "Ask for s3:GetObject, or give --anyway.");
        }
    }

    private int publish(PublishPlan plan, Cloud cloud) throws InterruptedException {
        int bundles = plan.uploads().size();
        confirmation.ask("Publish " + bundles + (bundles == 1 ? " bundle" : " bundles"), "nothing was published");
        ObjectGateway objects = guard.over(cloud.objects(), plan.uploads(), "nothing was published");
        Publishing publishing = new Publishing(console,
                new Publisher(objects, services.journal(), services.clock().get()), workspace.name(),
                Boolean.TRUE.equals(keepGoing.getValue()) ? AfterFailure.GO_ON : AfterFailure.STOP);
        List<WatchTarget> written = watchable(publishing.run(plan.uploads()), cloud);
        new TeamCopy(services, console).copy();
        int code = Math.max(code(plan), publishing.code());
        return Boolean.TRUE.equals(watch.getValue()) && !written.isEmpty()
                ? Math.max(code, new Watching(console, services, watching.longest()).run(written, ListFormat.TABLE))
                : code;
    }

    private static List<WatchTarget> watchable(List<PublishOutcome> outcomes, Cloud cloud) {
        KnownProfiles profiles = KnownProfiles.of(cloud.profiles().profiles());
        List<WatchTarget> written = new ArrayList<>();
        for (PublishOutcome outcome : outcomes) {
            if (outcome.write() instanceof ServicePlan.Upload upload) {
                outcome.version().map(StoredVersion::versionId).ifPresent(version -> written.add(
                        WatchTarget.of(upload.service().mapping(), upload.target().object(), version,
                                upload.definitions(), profiles)));
            }
        }
        return written;
    }

    private static int code(PublishPlan plan) {
        return !plan.failures().isEmpty() ? ExitCode.CLOUD : plan.leftOut().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }
}
