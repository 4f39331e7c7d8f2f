package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ImageUri;

/// The ECR sources of a pipeline, one for each image, with what an image in another account's registry needs.
final class Sources {
    private final Site site;
    private final WiredContainers containers;
    private final @Nullable ForeignRegistry foreign;

    Sources(RecipeOrder order, Site site, WiredContainers containers) {
        this.site = site;
        this.containers = containers;
        foreign = ForeignRegistry.of(order, site, containers.images()).orElse(null);
    }

    List<ActionDraft> actions() {
        return containers.images().stream().map(this::action).toList();
    }

    private ActionDraft action(EcrImage image) {
        ActionDraft source = new ActionDraft(containers.artifact(image), "Source", "ECR")
                .set("RepositoryName", image.repository()).set("ImageTag", image.tag())
                .write(containers.artifact(image));
        return foreign != null && image.isForeign(site) ? source.as(foreign.role()) : source;
    }

    PipelineRole allow(PipelineRole role) {
        role.describe(containers.images());
        return foreign == null ? role : role.assume(foreign.role());
    }

    List<GeneratedFile> files() {
        return foreign == null ? List.of() : foreign.files();
    }

    SetupGuide explain(SetupGuide guide, EventRules events) {
        return foreign == null ? guide : foreign.explain(guide, events);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (foreign != null) {
            notes.add(foreign.note());
        }
        containers.all().stream().filter(WiredContainer.Fixed.class::isInstance).map(WiredContainer.Fixed.class::cast)
                .filter(fixed -> ImageUri.parse(fixed.uri()) instanceof ImageUri uri && uri.followsLatest())
                .forEach(fixed -> notes.add("Container '" + fixed.name() + "' runs " + fixed.uri()
                        + ", and each deployment pulls whatever that is then: name a digest in the workspace."));
        return notes;
    }
}
