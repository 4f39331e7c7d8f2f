package app.waybill.core.lint.rules.action;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `step-functions-input`: a state machine whose input comes from a file needs the file's path and the artifact it is in.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html
final class StepFunctionsInputRule extends AbsenceRule {
    StepFunctionsInputRule() {
        super("step-functions-input", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.actions().filter(action -> "StepFunctions".equals(action.type().provider()))
                .filter(action -> action.literal("InputType").filter("FilePath"::equals).isPresent())
                .flatMap(this::review);
    }

    private Stream<Finding> review(Action action) {
        boolean noPath = Keys.of(action).filter(keys -> !keys.thereSomehow("Input")).isPresent();
        Stream<Finding> path = action.node().get("configuration").filter(_ -> noPath).stream()
                .map(node -> finding(node, action.label() + ": the configuration lacks \"Input\" though InputType is "
                        + "\"FilePath\". Write the path of the file in the input artifact that is to be the "
                        + "state machine's input."));
        boolean noArtifact = action.node().get("inputArtifacts").filter(node -> !node.elements().isEmpty()).isEmpty();
        Stream<Finding> artifact = Stream.of(action).filter(_ -> noArtifact)
                .map(found -> finding(found.node().get("inputArtifacts").orElse(found.node()), found.label()
                        + ": InputType is \"FilePath\", but the action has no input artifact. The file is looked "
                        + "for in "
                        + "it: name the artifact in inputArtifacts, or write the input itself with the InputType "
                        + "\"Literal\"."));
        return Stream.concat(path, artifact);
    }
}
