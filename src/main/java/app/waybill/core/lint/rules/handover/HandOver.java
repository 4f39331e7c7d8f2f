package app.waybill.core.lint.rules.handover;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;

/// What several rules ask about the way of an image from ECR to ECS.
final class HandOver {
    /// The file that an ECS standard deployment reads unless it is told otherwise.
    static final String IMAGE_DEFINITIONS = "imagedefinitions.json";

    private HandOver() {
    }

    /// Whether a file name is that of the blue/green deployment's file, in any case.
    static boolean isImageDetail(String fileName) {
        return "imageDetail.json".equalsIgnoreCase(fileName.strip());
    }

    /// Whether nothing but ECR sources puts out the artifact.
    static boolean comesFromEcr(Pipeline pipeline, ArtifactUse input) {
        List<Action> producers = pipeline.producersOf(input.name());
        return !producers.isEmpty() && producers.stream().allMatch(HandOver::isEcrSource);
    }

    /// Whether the artifact is what a source other than ECR holds: files that somebody wrote beforehand.
    static boolean isStatic(Pipeline pipeline, ArtifactUse input) {
        List<Action> producers = pipeline.producersOf(input.name());
        return !producers.isEmpty() && producers.stream()
                .allMatch(producer -> producer.isSource() && !isEcrSource(producer));
    }

    /// The builds that take an image from an ECR source and put something out, as one does that writes image definitions.
    /// Tests are none: what they put out is a report.
    static Stream<Action> convertersOf(Pipeline pipeline, Action source) {
        return pipeline.actions()
                .filter(action -> action.kind() == ActionKind.CODE_BUILD || action.kind() == ActionKind.COMMANDS)
                .filter(action -> !"Test".equals(action.type().category()) && !action.outputs().isEmpty())
                .filter(action -> action.takesFrom(source));
    }

    /// The pipeline's ECR sources.
    static Stream<Action> ecrSources(Pipeline pipeline) {
        return pipeline.actions(ActionKind.ECR_SOURCE);
    }

    private static boolean isEcrSource(Action action) {
        return action.kind() == ActionKind.ECR_SOURCE;
    }
}
