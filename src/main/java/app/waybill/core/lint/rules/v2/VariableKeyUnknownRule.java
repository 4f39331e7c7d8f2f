package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionKind;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Provider;
import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.pipeline.provider.Providers;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `variable-key-unknown`: a variable whose namespace exists, but whose key its action does not put out.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html
final class VariableKeyUnknownRule extends AbsenceRule {
    private static final String EXECUTION_ID = "PipelineExecutionId";

    VariableKeyUnknownRule() {
        super("variable-key-unknown", Severity.WARNING);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return VariableUse.in(pipeline).stream().flatMap(use -> "codepipeline".equals(use.namespace())
                ? ofTheExecution(use).stream()
                : use.producers(pipeline).stream().limit(1).flatMap(producer -> review(use, producer).stream()));
    }

    private Optional<Finding> ofTheExecution(VariableUse use) {
        return Optional.of(use.key()).filter(key -> !EXECUTION_ID.equals(key))
                .flatMap(key -> NearestWord.to(key, List.of(EXECUTION_ID)))
                .map(near -> finding(use.node(), message(use, "CodePipeline", List.of(near))));
    }

    private Optional<Finding> review(VariableUse use, Action producer) {
        Optional<Provider> provider = Providers.of(producer.type());
        List<String> known = producer.kind() == ActionKind.COMMANDS
                ? producer.node().get("outputVariables").map(JsonNode::elements).orElse(List.of()).stream()
                        .flatMap(variable -> variable.text().stream()).toList()
                : provider.map(Provider::variables).orElse(List.of());
        boolean mayHaveMore = (known.isEmpty() && producer.kind() != ActionKind.COMMANDS)
                || (provider.filter(found -> found.has(Trait.OTHER_VARIABLES)).isPresent()
                        && NearestWord.to(use.key(), known).isEmpty());
        return known.contains(use.key()) || mayHaveMore
                ? Optional.empty()
                : Optional.of(
                        finding(use.node(), message(use, "\"" + producer.label() + "\" (" + producer.type().provider()
                                + ")", known)));
    }

    private static String message(VariableUse use, String producer, List<String> known) {
        String advice = known.isEmpty()
                ? "Name it in the action's outputVariables, or drop it."
                : NearestWord.to(use.key(), known).map(near -> "Did you mean #{" + use.namespace() + "." + near + "}?")
                        .orElse("It puts out " + String.join(", ", known) + ".");
        return "%s: %s is used, but %s puts out no variable %s. ".formatted(use.user(), use.spoken(), producer,
                Quoted.json(use.key())) + advice;
    }
}
