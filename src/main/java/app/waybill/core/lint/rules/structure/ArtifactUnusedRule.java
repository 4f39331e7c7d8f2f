package app.waybill.core.lint.rules.structure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `artifact-unused`: an output artifact that nobody reads; a warning where a build makes it and actions after it
/// read something else, because a build is there to be read. Silent on ECR sources, which must put out an artifact and often only start the pipeline, where the action's
/// variables are read instead, and where somebody reads a misspelt name.
final class ArtifactUnusedRule extends AbsenceRule {
    private static final int MOST_LOST = 1_000;

    ArtifactUnusedRule() {
        super("artifact-unused", Severity.INFO);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        ArtifactFlow flow = ArtifactFlow.of(pipeline);
        List<String> unread = flow.producers().keySet().stream().filter(name -> !flow.read().contains(name)).sorted()
                .toList();
        Set<String> meant = flow.read().stream().filter(name -> flow.producersOf(name).isEmpty()).limit(MOST_LOST)
                .flatMap(name -> NearestWord.to(name, unread).stream()).collect(Collectors.toSet());
        return pipeline.actions().filter(action -> action.kind() != ActionKind.ECR_SOURCE)
                .flatMap(action -> action.outputs().stream()
                        .filter(output -> !flow.read().contains(output.name()) && !meant.contains(output.name()))
                        .filter(output -> !flow.isNamedOddly(output.name()))
                        .filter(_ -> !action.isReferredToIn(pipeline.node()) && !isConverter(pipeline, action))
                        .map(output -> finding(output.node(), severity(pipeline, action), message(action, output))));
    }

    /// Whether the action takes an image to make image definitions of it: another rule tells what does not read them.
    private static boolean isConverter(Pipeline pipeline, Action action) {
        return pipeline.actions().anyMatch(other -> other.kind() == ActionKind.ECR_SOURCE && action.takesFrom(other))
                && pipeline.actions().anyMatch(other -> other.kind() == ActionKind.ECS_DEPLOY);
    }

    /// A build that nothing follows deploys by itself, as a rule: what it puts out is a record.
    private Severity severity(Pipeline pipeline, Action action) {
        boolean build = "Build".equals(action.type().category());
        return build && pipeline.actions().anyMatch(other -> action.runsBefore(other) && !other.inputs().isEmpty())
                ? Severity.WARNING
                : severity();
    }

    private static String message(Action action, ArtifactUse output) {
        return ("%s: nobody reads the artifact %s. It is stored at each run all the same. Make it the input of the action that "
                + "needs it, or remove the output%s.").formatted(action.label(), Quoted.json(output.name()),
                        action.isSource() ? " together with the source, if it is not there to start the pipeline" : "");
    }
}
