package app.waybill.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.publish.PipelineActs;
import app.waybill.core.publish.ProductionAccount;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.publish.RestorePlanner;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.StartPlan;
import app.waybill.core.publish.StartPlanner;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;

/// `restore`: puts an old version of a bundle back, as a new one, or starts the pipeline with it.
final class RestoreCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec version = OptionSpec.builder("--version").type(String.class).paramLabel("ID")
            .required(true).description("The version that 'waybill history' tells.").build();
    private final OptionSpec anyway = Arguments.flag("--anyway",
            "Does it even where an error says that this version cannot run any more.");
    private final OptionSpec start = Arguments.flag("--start",
            "Starts the pipeline with this version instead, and writes nothing; only pipelines of type V2 can that.");
    private final OptionSpec watch = Arguments.flag("--watch", "Then watches until the service runs it.");
    private final WatchOptions watching = new WatchOptions();
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
        return guard.addTo(watching.addTo(confirmation.addTo(workspace.addTo(Arguments.command("restore", this,
                "Puts an old version of a service's bundle back, which becomes its newest version; or, with --start, "
                        + "starts its pipeline with that version and writes nothing.")))
                .addOption(version).addOption(start).addOption(anyway).addOption(watch)));
    }

    @Override
    public Integer call() throws InterruptedException {
        PlaceOfService place = PlaceOfService.chosen(workspace);
        Cloud cloud = services.cloud().get();
        new CutOffActs(services, console).complete(cloud);
        KnownProfiles profiles = KnownProfiles.of(cloud.profiles().profiles());
        TargetAnswer.Seen seen = place.look(cloud);
        return given(start)
                ? start(new StartPlanner(cloud, profiles).plan(place.service(), seen, version.getValue()), cloud)
                : restore(new RestorePlanner(cloud, profiles).plan(place.service(), seen, version.getValue()), cloud,
                        place.service());
    }

    private int restore(RestorePlan plan, Cloud cloud, ServiceMapping service) throws InterruptedException {
        text().print(plan);
        return switch (plan) {
            case RestorePlan.Impossible _ -> ExitCode.NO;
            case RestorePlan.SameAlready _ -> ExitCode.DONE;
            case RestorePlan.Restore restore when isHeldBack(restore.errors(), "restored") -> ExitCode.NO;
            case RestorePlan.Restore _ when confirmation.isDryRun() -> ExitCode.DONE;
            case RestorePlan.Restore restore -> restore(restore, cloud, service);
        };
    }

    private int restore(RestorePlan.Restore restore, Cloud cloud, ServiceMapping service)
            throws InterruptedException {
        confirmation.ask("Restore version " + restore.past().version().versionId(), "nothing was restored");
        ObjectGateway objects = guard.over(cloud.objects(), List.of(restore), "nothing was restored");
        Publisher publisher = new Publisher(objects, services.journal(), services.clock().get());
        PublishOutcome outcome = publisher.publish(restore, workspace.name());
        new TeamCopy(services, console).copy();
        int code = new Outcomes(console).tell(outcome);
        Optional<WatchTarget> written = outcome.version().map(StoredVersion::versionId)
                .map(id -> WatchTarget.of(service, restore.target().object(), id, restore.definitions(),
                        KnownProfiles.of(cloud.profiles().profiles())));
        return written.isPresent() ? Math.max(code, watch(written.get())) : code;
    }

    private int start(StartPlan plan, Cloud cloud) throws InterruptedException {
        text().print(plan);
        return switch (plan) {
            case StartPlan.Impossible _ -> ExitCode.NO;
            case StartPlan.Start started when isHeldBack(started.errors(), "started") -> ExitCode.NO;
            case StartPlan.Start _ when confirmation.isDryRun() -> ExitCode.DONE;
            case StartPlan.Start started -> start(started, cloud);
        };
    }

    private int start(StartPlan.Start planned, Cloud cloud) throws InterruptedException {
        WatchAct.Start act = planned.act();
        confirmation.ask(act.sentence(), "nothing was started");
        String profile = act.pipeline().scope().profile();
        ProductionAccount account = new ProductionAccount(profile,
                services.marks().get().production().test(profile)
                        ? cloud.profiles().identity(profile).account()
                        : profile);
        ExecutionGateway executions = guard.over(cloud.executions(), account, "nothing was started");
        PipelineActs acts = new PipelineActs(executions, cloud.profiles(), services.journal(), services.clock().get());
        PipelineActs.Done done = acts.apply(act, planned.target(), workspace.name());
        done.journalFailure().ifPresent(failure -> console.err().println(Failures.sentence(failure)));
        console.out().println(planned.target().service() + " " + act.pipeline().name() + " " + done.execution());
        console.out().flush();
        new TeamCopy(services, console).copy();
        return watch(planned.target());
    }

    private int watch(WatchTarget target) throws InterruptedException {
        return given(watch)
                ? new Watching(console, services, watching.longest()).run(List.of(target), ListFormat.TABLE)
                : ExitCode.DONE;
    }

    private PlanText text() {
        return new PlanText(confirmation.isDryRun() ? console.out() : console.err(), workspace.name());
    }

    /// Whether errors hinder it; `done` is what is not done then.
    private boolean isHeldBack(List<ServiceFinding> errors, String done) {
        if (errors.isEmpty() || given(anyway)) {
            return false;
        }
        console.err().println("waybill: nothing was " + done + ": "
                + (errors.size() == 1 ? "1 error says" : errors.size() + " errors say")
                + " that this version cannot run any more. --anyway does it all the same");
        return true;
    }

    private static boolean given(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
