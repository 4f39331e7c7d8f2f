package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.publish.BundleTarget;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.watch.WatchTarget;

/// `watch`: follows what a published version started, to the end.
final class WatchCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec version = Arguments.text("--version", "ID",
            "The version that 'waybill history' tells. Default: what is published now.");
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE, "How the end is printed.");
    private final WatchOptions options = new WatchOptions();

    WatchCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(workspace.addTo(Arguments.command("watch", this,
                "Follows what a published version of a service's bundle started, until the service runs it or it is "
                        + "known that it will not."))
                .addOption(version)).addOption(format);
    }

    @Override
    public Integer call() throws InterruptedException {
        PlaceOfService place = PlaceOfService.chosen(workspace);
        Cloud cloud = services.cloud().get();
        TargetAnswer.Seen seen = place.look(cloud);
        Published.Holds holds = published(seen, cloud, place.service().name());
        String id = holds.object().versionId();
        if (id == null) {
            throw CommandProblem.refused("the bucket keeps no versions, so nobody can tell what started by this one",
                    "Turn versioning on: a pipeline needs it as well.");
        }
        WatchTarget target = WatchTarget.of(place.service(), seen.target().object(), id, holds.definitionsIfAny(),
                KnownProfiles.of(cloud.profiles().profiles()));
        return new Watching(console, services, options.longest()).run(List.of(target), format.getValue());
    }

    private Published.Holds published(TargetAnswer.Seen seen, Cloud cloud, String service) {
        String id = version.getValue();
        BundleTarget target = seen.target();
        if (id != null) {
            StoredObject stored = cloud.objects().read(target.object(), id, target.ownerOrNull());
            return (Published.Holds) Published.of(stored, target.fileName());
        }
        return switch (seen.before()) {
            case Published.Holds holds -> holds;
            case Published.Unseen unseen -> throw unseen.cause();
            case Published.Nothing _ -> throw CommandProblem.wrongContent(
                    "nothing is published for '" + service + "' under " + target.object().uri(), "Publish it first.");
        };
    }
}
