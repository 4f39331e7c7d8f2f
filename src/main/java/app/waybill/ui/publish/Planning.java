package app.waybill.ui.publish;

import java.util.List;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.PublishPlanner;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServiceResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Progress;

/// Makes a plan from what ECR and S3 say at that moment, whatever was known before. `all` are the services of the
/// workspace, `chosen` those that are to be published.
record Planning(Cloud cloud, KnownProfiles profiles, List<ServiceMapping> chosen, List<ServiceMapping> all) {
    PublishPlan make(Progress progress) throws InterruptedException {
        progress.say("which images are meant, and where pipelines take them");
        List<RenderedService> services = new ServiceResolver(cloud, profiles).renderToPublish(chosen);
        progress.say("what is published now");
        return new PublishPlanner(cloud.objects(), cloud.profiles(), profiles)
                .plan(services, all);
    }
}
