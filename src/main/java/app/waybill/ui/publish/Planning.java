package app.waybill.ui.publish;

import java.util.List;
import java.util.Map;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.PublishPlanner;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Progress;

/// Makes a plan from what ECR and S3 say at that moment, whatever was known before. `all` are the services of the
/// workspace, `chosen` those that are to be published.
record Planning(Cloud cloud, KnownProfiles profiles, List<ServiceMapping> chosen, List<ServiceMapping> all) {
    PublishPlan make(Progress progress) throws InterruptedException {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        progress.say("which images are meant");
        List<ImageQuestion> questions = chosen.stream().flatMap(service -> renderer.questions(service).stream())
                .toList();
        Map<ImageQuestion, ImageAnswer> answers = new ImageResolver(cloud.images()).resolve(questions);
        progress.say("what is published now");
        return new PublishPlanner(cloud.objects(), cloud.profiles(), profiles)
                .plan(chosen.stream().map(service -> renderer.render(service, answers)).toList(), all);
    }
}
