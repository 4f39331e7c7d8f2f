package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// The recipe *convert*: an action between source and deployment makes the image definitions from the image that was
/// pushed, with its digest. In a CodeBuild project, or as a Commands action.
final class ConvertBlueprint {
    private static final int MOST_FOR_BUILD = 5;
    private static final int MOST_FOR_COMMANDS = 10;

    private final RecipeOrder order;
    private final Site site;
    private final WiredContainers containers;
    private final Sources sources;
    private final boolean commands;

    ConvertBlueprint(RecipeOrder order, Site site) {
        this.order = order;
        this.site = site;
        this.commands = order.wiring() == Wiring.COMMANDS;
        containers = WiredContainers.of(order, site);
        containers.limitTo(commands ? MOST_FOR_COMMANDS : MOST_FOR_BUILD,
                commands ? "a Commands action" : "a CodeBuild action");
        sources = new Sources(order, site, containers);
    }

    Blueprint make() {
        String project = order.text(Parameter.BUILD_PROJECT)
                .orElse(site.name().replaceAll("[.@]", "-") + "-definitions");
        BuildProject build = new BuildProject(site, project, new Conversion(containers).buildspec(site));
        EventRules events = new EventRules(site).pushes(containers.images());
        PipelineRole role = sources.allow(new PipelineRole(site));
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new PipelineDraft(site).stage("Source", sources.actions())
                .stage("Convert", List.of(converter(project))).deploy(PublishTarget.DEFAULT_FILE_NAME).file());
        if (!commands) {
            files.addAll(build.files());
        }
        files.addAll((commands ? role.log() : role.build(project)).deploy().files());
        files.addAll(sources.files());
        files.addAll(events.files());
        files.add(guide(build, events));
        return new Blueprint(files, sources.notes());
    }

    private GeneratedFile guide(BuildProject build, EventRules events) {
        SetupGuide guide = sources.explain(new SetupGuide(site,
                "A push of an image starts the pipeline; it makes `imagedefinitions.json` with the image's digest, and deploys that.")
                .role("Create the pipeline's role", site.role().text(), PipelineRole.FILES), events);
        return (commands ? guide : build.explain(guide)).pipeline(events).file();
    }

    private ActionDraft converter(String project) {
        ActionDraft converter;
        if (commands) {
            converter = new ActionDraft("WriteDefinitions", "Compute", "Commands").run(
                    new Conversion(containers).commands(), PipelineDraft.DEFINITIONS, PublishTarget.DEFAULT_FILE_NAME);
        } else {
            converter = new ActionDraft("WriteDefinitions", "Build", "CodeBuild").set("ProjectName", project)
                    .write(PipelineDraft.DEFINITIONS);
            if (containers.images().size() > 1) {
                converter.set("PrimarySource", containers.artifact(containers.images().getFirst()));
            }
        }
        containers.images().forEach(image -> converter.read(containers.artifact(image)));
        return converter;
    }
}
