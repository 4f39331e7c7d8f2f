package app.waybill.core.lint.rules.handover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;

/// `ecs-image-ignored`: an ECR source whose artifact and variables nobody uses, beside an ECS deployment whose image
/// definitions somebody wrote beforehand. The pushed image starts the pipeline, and the file says what is deployed.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
final class EcsImageIgnoredRule extends AbsenceRule {
    EcsImageIgnoredRule() {
        super("ecs-image-ignored", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECR_SOURCE).flatMap(source -> review(pipeline, source));
    }

    private Stream<Finding> review(Pipeline pipeline, Action source) {
        String deploys = pipeline.actions(ActionKind.ECS_DEPLOY)
                .filter(deploy -> deploy.inputs().stream().anyMatch(input -> HandOver.isStatic(pipeline, input)))
                .map(deploy -> "\"" + deploy.label() + "\"").collect(Collectors.joining(" and "));
        return deploys.isEmpty() || isUsed(pipeline, source)
                ? Stream.empty()
                : Stream.of(finding(source.node(), message(source, deploys)));
    }

    private static boolean isUsed(Pipeline pipeline, Action source) {
        return source.isReferredToIn(pipeline.node()) || source.outputs().stream().map(ArtifactUse::name)
                .anyMatch(artifact -> !pipeline.readersOf(artifact).isEmpty());
    }

    private static String message(Action source, String deploys) {
        return ("%s: nothing uses the image of this ECR source, it only starts the pipeline. The image that goes out with %s stands in a file "
                + "that was written beforehand, and need not be the image that was pushed: a tag such as latest may have moved on "
                + "by then, and no execution says which digest it deployed. Make imagedefinitions.json from the image (a "
                + "CodeBuild or Commands action that reads imageDetail.json), or let the file name a digest and start the "
                + "pipeline when the file changes, without this source.")
                .formatted(source.label(), deploys);
    }
}
