package app.waybill.core.lint.rules.v2;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `trigger-source`: a trigger belongs to one connection source of the pipeline, and each source has one trigger at most.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineTriggerDeclaration.html
final class TriggerSourceRule extends AbsenceRule {
    private static final String CONNECTION = "CodeStarSourceConnection";

    TriggerSourceRule() {
        super("trigger-source", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Set<String> seen = new HashSet<>();
        return Trigger.in(pipeline).stream().flatMap(trigger -> trigger.source().stream())
                .flatMap(node -> node.text().filter(Template::isLiteral)
                        .flatMap(name -> mistake(pipeline, name, !seen.add(name)))
                        .map(message -> finding(node, message)).stream());
    }

    private static Optional<String> mistake(Pipeline pipeline, String name, boolean again) {
        List<Action> named = pipeline.actions().filter(action -> action.name().filter(name::equals).isPresent())
                .toList();
        String start = "The trigger's sourceActionName is " + Quoted.json(name);
        if (named.isEmpty()) {
            List<String> sources = pipeline.actions().filter(TriggerSourceRule::isConnection)
                    .flatMap(action -> action.name().stream()).toList();
            return Optional.of(start + ", but no action has this name. " + NearestWord.to(name, sources)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse(sources.isEmpty()
                            ? "This pipeline has no connection source (CodeStarSourceConnection): remove the trigger."
                            : "The connection sources are " + String.join(", ", sources) + "."));
        }
        if (named.stream().noneMatch(TriggerSourceRule::isConnection)) {
            return Optional.of(start + ", which is no connection source but \"" + named.getFirst().type().provider()
                    + "\". AWS answers \"Triggers for connections must reference a CodeStarSourceConnection "
                    + "action.\" An ECR or S3 source is started by an EventBridge rule: remove the "
                    + "trigger, or name a connection source.");
        }
        return again
                ? Optional.of(start + ", which another trigger has already. Each source takes one trigger: put "
                        + "the filters of both into one.")
                : Optional.empty();
    }

    private static boolean isConnection(Action action) {
        return CONNECTION.equals(action.type().provider());
    }
}
