package app.waybill.core.lint.rules.text;

import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Lookalike;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.text.JsonNode;

/// `not-a-pipeline`: the text is JSON, but about something else. A broken text is only called so when what could be read
/// of it is clearly something else.
/// Shape of a pipeline: https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class NotAPipelineRule extends Rule {
    NotAPipelineRule() {
        super("not-a-pipeline", Severity.ERROR);
    }

    @Override
    public Stream<Finding> review(PipelineDocument document) {
        if (document.pipeline().isPresent()) {
            return Stream.empty();
        }
        return JsonNode.rootOf(document.json()).flatMap(root -> review(document, root)).stream();
    }

    private Optional<Finding> review(PipelineDocument document, JsonNode root) {
        Optional<String> looks = Lookalike.of(root)
                .map(found -> "This is no pipeline, it looks like " + found.kind() + ". " + found.advice() + ".");
        if (looks.isEmpty() && !document.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(root.get("pipeline").map(node -> finding(node, "\"pipeline\" is " + node.value().kind()
                + ". It must be an object with \"name\", \"roleArn\" and \"stages\"."))
                .orElseGet(() -> finding(root, looks.orElse("This is " + root.value().kind()
                        + ", but no pipeline. Expected is "
                        + "{\"pipeline\": {…}}, as 'aws codepipeline get-pipeline' prints it, or an object with \"stages\"."))));
    }
}
