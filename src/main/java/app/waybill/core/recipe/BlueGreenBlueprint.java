package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// The recipe *blue/green*: CodeDeploy puts the pushed images into `taskdef.json`, registers it, and moves the traffic
/// over as `appspec.yaml` says. Both come in a zip from S3.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
final class BlueGreenBlueprint {
    private static final int MOST_IMAGES = 4;
    private static final String TEMPLATES = "Templates";

    private final RecipeOrder order;
    private final Site site;
    private final WiredContainers containers;
    private final Sources sources;
    private final String application;
    private final String group;

    BlueGreenBlueprint(RecipeOrder order, Site site) {
        this.order = order;
        this.site = site;
        containers = WiredContainers.of(order, site);
        containers.limitTo(MOST_IMAGES, "a blue/green deployment");
        sources = new Sources(order, site, containers);
        String service = site.ecs().cluster() + "-" + site.ecs().service();
        application = order.text(Parameter.APPLICATION).orElse("AppECS-" + service);
        group = order.text(Parameter.DEPLOYMENT_GROUP).orElse("DgpECS-" + service);
    }

    Blueprint make() {
        TemplatesPlace zip = TemplatesPlace.of(order);
        EventRules events = new EventRules(site).object(zip.bucket(), zip.key()).pushes(containers.images());
        List<GeneratedFile> files = new ArrayList<>();
        List<ActionDraft> all = new ArrayList<>(sources.actions());
        all.add(PipelineDraft.object(TEMPLATES, zip.bucket(), zip.key()));
        files.add(new PipelineDraft(site).stage("Source", all).stage("Deploy", List.of(deploy())).file());
        files.add(GeneratedFile.json("taskdef.json", taskDefinition()));
        files.add(appspec());
        files.addAll(sources.allow(new PipelineRole(site)).fetch(zip.bucket(), zip.key()).shift(application, group)
                .files());
        files.addAll(sources.files());
        files.addAll(events.files());
        files.add(guide(zip, events));
        return new Blueprint(files, notes());
    }

    private ActionDraft deploy() {
        ActionDraft deploy = new ActionDraft("BlueGreen", "Deploy", "CodeDeployToECS")
                .set("ApplicationName", application).set("DeploymentGroupName", group)
                .set("TaskDefinitionTemplateArtifact", TEMPLATES).set("TaskDefinitionTemplatePath", "taskdef.json")
                .set("AppSpecTemplateArtifact", TEMPLATES).set("AppSpecTemplatePath", "appspec.yaml").read(TEMPLATES);
        containers.images().forEach(image -> deploy
                .set("Image" + containers.number(image) + "ArtifactName", containers.artifact(image))
                .set("Image" + containers.number(image) + "ContainerName", placeholder(image))
                .read(containers.artifact(image)));
        return deploy;
    }

    private String placeholder(EcrImage image) {
        return "IMAGE" + containers.number(image) + "_NAME";
    }

    private JsonObject taskDefinition() {
        TaskTemplate template = order.template().orElseGet(this::least);
        List<String> unknown = order.service().containers().stream().map(ContainerMapping::name)
                .filter(name -> !template.containers().contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new RecipeProblem("the task definition has no container '" + String.join("', '", unknown)
                    + "', which the workspace maps", "It has: " + String.join(", ", template.containers()) + ".",
                    List.of(TaskDefinitionFile.OPTION));
        }
        Map<String, String> images = containers.all().stream()
                .collect(Collectors.toMap(WiredContainer::name, this::image, (first, _) -> first));
        return template.withImages(name -> images.getOrDefault(name, "")).definition();
    }

    private TaskTemplate least() {
        List<String> untouched = containers.all().stream().filter(WiredContainer.Untouched.class::isInstance)
                .map(WiredContainer::name).toList();
        if (!untouched.isEmpty()) {
            throw new RecipeProblem("--task-definition is missing: the image of the container '" + untouched.getFirst()
                    + "', which is left alone, stands in the service's task definition only",
                    "Give --task-definition FILE: what 'aws ecs describe-task-definition --task-definition FAMILY' prints.",
                    List.of(TaskDefinitionFile.OPTION));
        }
        return TaskTemplate.least(site,
                containers.all().stream().map(WiredContainer::name).toList(), balanced(),
                order.needed(Parameter.PORT, ""));
    }

    private String image(WiredContainer container) {
        return switch (container) {
            case WiredContainer.Pushed(String _, EcrImage image) -> "<" + placeholder(image) + ">";
            case WiredContainer.Fixed(String _, String uri) -> uri;
            case WiredContainer.Untouched _ -> "";
        };
    }

    private String balanced() {
        String name = order.text(Parameter.CONTAINER)
                .orElseGet(() -> containers.pushed().findFirst().orElseThrow().name());
        if (containers.all().stream().noneMatch(container -> container.name().equals(name))) {
            throw RecipeProblem.of(Parameter.CONTAINER,
                    "--container is '" + name + "', and the workspace maps no such container",
                    "It maps: "
                            + containers.all().stream().map(WiredContainer::name).collect(Collectors.joining(", "))
                            + ".");
        }
        return name;
    }

    private GeneratedFile appspec() {
        return new GeneratedFile("appspec.yaml", """
                version: 0.0
                Resources:
                  - TargetService:
                      Type: AWS::ECS::Service
                      Properties:
                        TaskDefinition: <TASK_DEFINITION>
                        LoadBalancerInfo:
                          ContainerName: "%s"
                          ContainerPort: %s
                """.formatted(balanced(), order.needed(Parameter.PORT, "")));
    }

    private GeneratedFile guide(TemplatesPlace zip, EventRules events) {
        SetupGuide guide = new SetupGuide(site, "A push of an image starts the pipeline; CodeDeploy (application `"
                + application + "`, deployment group `" + group
                + "`, which must be there) puts it into the task definition and moves the traffic over.")
                .sourceBucket(zip.bucket())
                .step("Upload the templates", "Both files lie at the root of the zip, which may have 3 MB.",
                        List.of("zip -X templates.zip taskdef.json appspec.yaml",
                                "aws s3 cp templates.zip 's3://" + zip.bucket() + "/" + zip.key() + "' --region "
                                        + site.region()))
                .role("Create the pipeline's role", site.role().text(), PipelineRole.FILES);
        return sources.explain(guide, events).pipeline(events).file();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(sources.notes());
        if (order.template().isEmpty()) {
            notes.add(
                    "taskdef.json is the least that Fargate takes (0.25 vCPU, 512 MB, no logs, variables or secrets). For a "
                            + "service that runs already, give --task-definition FILE: it becomes the template.");
        }
        return notes;
    }

    /// Where the zip with the two templates lies.
    private record TemplatesPlace(String bucket, String key) {
        static TemplatesPlace of(RecipeOrder order) {
            return order.text(Parameter.TEMPLATES).map(TemplatesPlace::parse)
                    .or(() -> order.service().publish().map(TemplatesPlace::beside))
                    .orElseThrow(() -> RecipeProblem.missing(List.of(Parameter.TEMPLATES),
                            ": the service has no 'publish' in the workspace either"));
        }

        private static TemplatesPlace parse(String uri) {
            String path = uri.substring("s3://".length());
            int slash = path.indexOf('/');
            return new TemplatesPlace(path.substring(0, slash), path.substring(slash + 1));
        }

        private static TemplatesPlace beside(PublishTarget target) {
            return new TemplatesPlace(target.bucket(), target.key().replaceFirst("(?i)\\.zip$", "") + "-templates.zip");
        }
    }
}
