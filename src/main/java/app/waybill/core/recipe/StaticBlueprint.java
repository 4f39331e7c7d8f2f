package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.gateway.Scope;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.WriteAs;

/// The recipe *static*: the zip that Waybill publishes is the only source. There is no ECR source: nothing would read its
/// image. A push starts the pipeline by an event where the file names a tag; where it names a digest, a push changes
/// nothing, and publishing starts the pipeline.
final class StaticBlueprint {
    private final RecipeOrder order;
    private final Site site;

    StaticBlueprint(RecipeOrder order, Site site) {
        this.order = order;
        this.site = site;
    }

    private PublishTarget target() {
        PublishTarget target = order.service().publish().orElseThrow();
        String region = order.profiles().scope(target.profile(), target.region()).map(Scope::region)
                .orElse(site.region());
        if (!region.equals(site.region())) {
            throw new RecipeProblem("the bucket " + target.bucket() + " is in " + region
                    + ", and a source runs in the pipeline's own Region, " + site.region(),
                    "Publish to a bucket there.");
        }
        return target;
    }

    Blueprint make() {
        PublishTarget target = target();
        List<EcrImage> followed = followed();
        EventRules events = new EventRules(site).object(target.bucket(), target.key()).pushes(followed);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new PipelineDraft(site)
                .stage("Source",
                        List.of(PipelineDraft.object(PipelineDraft.DEFINITIONS, target.bucket(), target.key())))
                .deploy(target.fileName()).file());
        files.addAll(new PipelineRole(site).fetch(target.bucket(), target.key()).deploy().files());
        files.addAll(events.files());
        files.add(new SetupGuide(site, "The pipeline deploys the image definitions in `s3://" + target.bucket() + "/"
                + target.key() + "` whenever `waybill publish` puts new ones there.")
                .sourceBucket(target.bucket())
                .step("Publish once",
                        "`waybill publish` puts the first bundle there; without one the pipeline's first run fails.",
                        List.of())
                .role("Create the pipeline's role", site.role().text(), PipelineRole.FILES).pipeline(events).file());
        return new Blueprint(files, notes(followed));
    }

    /// The images whose tag the file names: a push of the tag changes what a deployment pulls.
    private List<EcrImage> followed() {
        return order.service().containers().stream()
                .flatMap(container -> container instanceof FromEcr ecr && ecr.write() == WriteAs.TAG
                        ? image(ecr).stream()
                        : Stream.empty())
                .distinct().toList();
    }

    private Optional<EcrImage> image(FromEcr container) {
        return EcrImage.tagOf(container).map(tag -> EcrImage.of(container, tag, order, site));
    }

    private List<String> notes(List<EcrImage> followed) {
        List<String> notes = new ArrayList<>();
        if (!followed.isEmpty()) {
            notes.add(
                    "A container is written by its tag: a push of the tag starts the pipeline, and ECS pulls what carries "
                            + "the tag then. With \"write\": \"digest\" what was reviewed is what runs, and publishing starts it.");
        }
        followed.stream().filter(image -> image.isForeign(site) || !image.region().equals(site.region()))
                .forEach(image -> notes.add(ForeignRegistry.forwarding(image, site)));
        return notes;
    }
}
