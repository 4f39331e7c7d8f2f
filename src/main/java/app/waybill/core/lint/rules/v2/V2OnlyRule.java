package app.waybill.core.lint.rules.v2;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.ShapedObject;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;

/// `v2-only`: a pipeline of type V1 with what only V2 has. Where no type is written, AWS's own documentation says that
/// the pipeline becomes a V2; other sources say that it is refused.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
final class V2OnlyRule extends AbsenceRule {
    private static final String TYPE = "pipelineType";

    V2OnlyRule() {
        super("v2-only", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        V2Features features = new V2Features(pipeline);
        Optional<JsonNode> type = pipeline.node().get(TYPE);
        boolean misspelt = type.isEmpty()
                && !new ShapedObject(pipeline.node(), Shapes.of("PipelineDeclaration")).lacks(TYPE);
        if (features.spoken().isEmpty() || misspelt || type.filter(node -> !"V1".equals(node.spoken())).isPresent()) {
            return Stream.empty();
        }
        String these = String.join(", ", features.spoken());
        return Stream.of(type.map(node -> finding(node, written(features, these), Fix.write(node, "V2")))
                .orElseGet(() -> finding(pipeline.node(), Severity.WARNING, absent(these))
                        .withFix(Fix.add(pipeline.node(), TYPE, "V2"))));
    }

    private static String written(V2Features features, String these) {
        return "The pipeline is of type \"V1\", but has what only V2 has: " + these + ". AWS refuses it"
                + features.refusal().map(text -> " with \"" + text + "\"").orElse("")
                + ". Write \"V2\", which is billed by the minute of action execution, or do without.";
    }

    private static String absent(String these) {
        return "The pipeline does not say its pipelineType, but has what only V2 has: " + these + ". AWS takes a "
                + "pipeline that does not say for a V1 and refuses it, or makes a V2 of it without a word, which "
                + "is billed by "
                + "the minute of action execution. Write \"pipelineType\": \"V2\".";
    }
}
