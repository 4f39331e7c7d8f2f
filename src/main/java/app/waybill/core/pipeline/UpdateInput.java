package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonEditor;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;

/// Makes of a pipeline's text what `aws codepipeline update-pipeline --cli-input-json` takes: an object with the member
/// `pipeline` alone. https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_UpdatePipeline.html
public final class UpdateInput {
    /// What get-pipeline prints and create-pipeline takes beside the pipeline, and update-pipeline refuses.
    private static final List<String> REFUSED = List.of("metadata", "tags");

    private UpdateInput() {
    }

    /// The text without what update-pipeline refuses; a bare pipeline gets the object around it. Nothing else changes.
    /// Empty where the text is not JSON or no pipeline.
    public static Optional<String> of(PipelineDocument document) {
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        return document.pipeline().map(pipeline -> {
            String text = REFUSED.stream().reduce(document.json().text(), UpdateInput::without);
            return pipeline.node().path().text().isEmpty() ? "{\"pipeline\": " + text.strip() + "}\n" : text;
        });
    }

    private static String without(String text, String member) {
        JsonDocument json = JsonReader.read(text);
        return JsonNode.rootOf(json).flatMap(root -> root.get(member))
                .map(node -> JsonEditor.apply(json, List.of(new JsonEdit.Remove(node)))).orElse(text);
    }
}
