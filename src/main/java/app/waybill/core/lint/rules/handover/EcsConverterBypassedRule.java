package app.waybill.core.lint.rules.handover;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;

/// `ecs-converter-bypassed`: a build takes the image from an ECR source and puts something out, yet nobody reads it, and the
/// ECS deployment reads something else. Silent where that is the ECR source's own artifact: `ecs-input-from-ecr` says so.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/ecs-cd-pipeline.html
final class EcsConverterBypassedRule extends AbsenceRule {
    EcsConverterBypassedRule() {
        super("ecs-converter-bypassed", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECS_DEPLOY).flatMap(deploy -> review(pipeline, deploy));
    }

    private Stream<Finding> review(Pipeline pipeline, Action deploy) {
        return deploy.inputs().stream().filter(input -> HandOver.isStatic(pipeline, input))
                .flatMap(input -> bypassed(pipeline)
                        .map(converter -> finding(input.node(), message(pipeline, deploy, input, converter))).stream());
    }

    /// The first build that takes from an ECR source and whose output nobody reads.
    private static Optional<Action> bypassed(Pipeline pipeline) {
        return HandOver.ecrSources(pipeline).flatMap(source -> HandOver.convertersOf(pipeline, source))
                .filter(converter -> converter.outputs().stream()
                        .allMatch(output -> pipeline.readersOf(output.name()).isEmpty()))
                .findFirst();
    }

    private static String message(Pipeline pipeline, Action deploy, ArtifactUse input, Action converter) {
        String output = converter.outputs().getFirst().name();
        return ("%s: its input \"%s\" comes from \"%s\", while nobody reads \"%s\", which \"%s\" makes from the ECR "
                + "source's image. So the deployment does not get the image that was pushed, but the one that the other "
                + "file names. Read \"%s\", if it holds imagedefinitions.json.").formatted(deploy.label(), input.name(),
                        pipeline.producersOf(input.name()).getFirst().label(), output, converter.label(), output);
    }
}
