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
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `variable-undefined`: a variable that nothing gives a value to before it is needed.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html
final class VariableUndefinedRule extends AbsenceRule {
    VariableUndefinedRule() {
        super("variable-undefined", Severity.ERROR);
    }

    /// One finding for each cause, at its first place, however often the variable is used.
    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        Set<String> said = new HashSet<>();
        return VariableUse.in(pipeline).stream().flatMap(use -> mistake(pipeline, use)
                .filter(mistake -> said.add(mistake.cause())).stream()
                .map(mistake -> finding(use.node(), use.user() + ": " + mistake.message())));
    }

    private record Mistake(String cause, String message) {}

    private static Optional<Mistake> mistake(Pipeline pipeline, VariableUse use) {
        return switch (use.namespace()) {
            case "codepipeline" -> Optional.empty();
            case "variables" -> undeclared(pipeline, use);
            default -> {
                List<Action> producers = use.producers(pipeline);
                yield producers.isEmpty()
                        ? Optional.of(noNamespace(pipeline, use))
                        : Optional.of(late(use, producers.getFirst()))
                                .filter(_ -> producers.stream().noneMatch(use.before()));
            }
        };
    }

    private static Optional<Mistake> undeclared(Pipeline pipeline, VariableUse use) {
        List<String> declared = pipeline.node().get("variables").map(JsonNode::elements).orElse(List.of()).stream()
                .flatMap(variable -> variable.text("name").stream()).toList();
        return declared.contains(use.key())
                ? Optional.empty()
                : Optional.of(new Mistake(use.spoken(), "%s is no variable of this pipeline. ".formatted(use.spoken())
                        + NearestWord.to(use.key(), declared).map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Declare it in the pipeline's variables: {\"name\": \"" + use.key()
                                        + "\", \"defaultValue\": \"…\"}.")));
    }

    private static Mistake noNamespace(Pipeline pipeline, VariableUse use) {
        List<String> known = Stream.concat(pipeline.actions().flatMap(action -> action.namespace().stream()),
                Stream.of("variables", "codepipeline")).distinct().toList();
        String advice = NearestWord.to(use.namespace(), known).map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Without a namespace an action's variables cannot be used: add \"namespace\": \""
                        + use.namespace()
                        + "\" to the action that puts out " + use.key() + ".");
        return new Mistake(use.namespace(), "%s is used, but no action has the namespace %s. %s".formatted(use.spoken(),
                Quoted.json(use.namespace()), advice));
    }

    private static Mistake late(VariableUse use, Action producer) {
        return new Mistake(use.namespace() + " " + use.user(),
                ("%s is used before \"%s\" has put it out. A variable can be used by later stages, or in the same "
                        + "stage at a higher runOrder. Move one of the two.")
                        .formatted(use.spoken(), producer.label()));
    }
}
