package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.ActionRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Providers;

/// `ecs-input-unlikely`: an ECS standard deployment that reads the artifact of an action which cannot write files of the
/// user's own, and so no image definitions. Which ones those are stands in `providers.json`.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html
final class EcsInputUnlikelyRule extends ActionRule {
    EcsInputUnlikelyRule() {
        super("ecs-input-unlikely", Severity.WARNING, ActionKind.ECS_DEPLOY);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.inputs().stream().flatMap(input -> review(pipeline, deploy, input).stream());
    }

    private Optional<Finding> review(Pipeline pipeline, Action deploy, ArtifactUse input) {
        List<Action> producers = pipeline.producersOf(input.name());
        boolean unlikely = producers.stream().allMatch(producer -> artifact(producer).isPresent());
        return producers.stream().filter(_ -> unlikely).findFirst()
                .flatMap(producer -> artifact(producer)
                        .map(holds -> finding(input.node(), message(deploy, input, producer, holds))));
    }

    private static Optional<String> artifact(Action producer) {
        return Providers.of(producer.type()).flatMap(Provider::artifact);
    }

    private static String message(Action deploy, ArtifactUse input, Action producer, String holds) {
        String file = deploy.literal("FileName").orElse(HandOver.IMAGE_DEFINITIONS);
        return ("%s: its input \"%s\" comes from \"%s\" (%s). That artifact normally holds %s; without image definitions "
                + "the deployment fails with \"Did not find the image definition file %s in the input artifacts ZIP file\". "
                + "Read the artifact of an S3 source or of a CodeBuild or Commands action that holds this file.")
                .formatted(deploy.label(), input.name(), producer.label(), producer.type().provider(), holds, file);
    }
}
