package app.waybill.core.lint.rules.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.Quoted;

/// `artifact-duplicate`: two actions put out an artifact of one name, so that nobody could say which one is read.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class ArtifactDuplicateRule extends AbsenceRule {
    ArtifactDuplicateRule() {
        super("artifact-duplicate", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Map<String, Action> first = new LinkedHashMap<>();
        return pipeline.actions().flatMap(action -> action.outputs().stream().flatMap(output -> {
            Action earlier = first.putIfAbsent(output.name(), action);
            return earlier == null
                    ? Stream.empty()
                    : Stream.of(finding(output.node(), message(action, output, earlier)));
        }));
    }

    private static String message(Action action, ArtifactUse output, Action earlier) {
        return ("%s: the artifact %s is put out by \"%s\" already. AWS rejects the pipeline: each output artifact has a name of its "
                + "own. Rename one of them, and the inputs that mean it.").formatted(action.label(),
                        Quoted.json(output.name()), earlier.label());
    }
}
