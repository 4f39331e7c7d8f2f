package app.waybill.cli;

import java.util.List;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;

/// Looks at where the bundle of one service lies.
record PlaceOfService(ServiceMapping service) {
    /// The one service that the options name; a [CommandProblem] where they name none or several.
    static PlaceOfService chosen(WorkspaceOptions options) {
        List<ServiceMapping> chosen = options.chosen(options.load());
        if (chosen.size() != 1) {
            throw CommandProblem.usage("this is about one service, not " + chosen.size(),
                    "Name it with --service.");
        }
        return new PlaceOfService(chosen.getFirst());
    }

    /// What lies there now. Throws a [CommandProblem] where the workspace does not say where it is published, and
    /// [app.waybill.core.gateway.CloudException].
    TargetAnswer.Seen look(Cloud cloud) throws InterruptedException {
        TargetQuestion question = new BundlePlanner(KnownProfiles.of(cloud.profiles().profiles())).question(service)
                .orElseThrow(() -> CommandProblem.wrongContent("the workspace does not say where '" + service.name()
                        + "' is published", "Add 'publish' with its profile, Region, bucket and key."));
        return new TargetResolver(cloud.objects(), cloud.profiles()).look(question);
    }
}
