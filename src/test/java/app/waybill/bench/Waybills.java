package app.waybill.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.PublishPlanner;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.ServiceResolver;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;

/// A Waybill that publishes one service under one key of the sample company, another image each time.
record Waybills(Cloud cloud, KnownProfiles profiles, Path journal) {
    static final ObjectRef KEY = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions", "torture.zip");

    static Waybills of(Cloud cloud, Path journal) {
        return new Waybills(cloud, KnownProfiles.of(cloud.profiles().profiles()), journal);
    }

    /// The workspace with that image.
    static Workspace workspace(String image) {
        return WorkspaceReader.read("""
                {"version": 1, "services": [{"name": "torture", "containers": [{"name": "web", "uri": "%s"}],
                 "publish": {"profile": "qa", "region": "eu-west-1", "bucket": "%s", "key": "%s"}}]}
                """.formatted(image, KEY.bucket(), KEY.key())).workspace().orElseThrow();
    }

    PublishPlan plan(Workspace workspace) throws InterruptedException {
        return new PublishPlanner(cloud.objects(), cloud.profiles(), profiles)
                .plan(new ServiceResolver(cloud, profiles).render(workspace.services()), workspace.services());
    }

    /// Plans and publishes that image; what came of it.
    PublishOutcome publish(String image) throws InterruptedException {
        List<ServicePlan.Upload> uploads = plan(workspace(image)).uploads();
        return new Publisher(cloud.objects(), new Journal(journal), Clock.systemUTC())
                .publish(uploads.getFirst(), "torture.json");
    }
}
