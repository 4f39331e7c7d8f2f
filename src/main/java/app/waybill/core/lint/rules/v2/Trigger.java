package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.Optional;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// A trigger of a pipeline. https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineTriggerDeclaration.html
record Trigger(JsonNode node) {
    /// The triggers in their order.
    static List<Trigger> in(Pipeline pipeline) {
        return pipeline.node().get("triggers").map(JsonNode::elements).orElse(List.of()).stream().map(Trigger::new)
                .toList();
    }

    /// The member that names the action which the trigger starts the pipeline at.
    Optional<JsonNode> source() {
        return git("sourceActionName");
    }

    private Optional<JsonNode> git(String member) {
        return node.get("gitConfiguration").flatMap(git -> git.get(member));
    }
}
