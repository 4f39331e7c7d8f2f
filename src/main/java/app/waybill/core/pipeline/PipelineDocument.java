package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.Place;

/// A text that was read as a pipeline: the pipeline as far as it could be read, and what keeps the text from being
/// JSON, its encoding included. The text is whole exactly if there is no problem.
public record PipelineDocument(JsonDocument json, List<JsonProblem> problems, @Nullable Pipeline pipelineOrNull) {
    /// Keeps an unchangeable copy of the problems.
    public PipelineDocument {
        problems = List.copyOf(problems);
    }

    /// Whether the whole pipeline could be read: nothing of it may have been lost to a mistake in the text.
    public boolean pipelineIsWhole() {
        return pipeline().map(Pipeline::node).filter(node -> problems.isEmpty() || isClosed(node)).filter(node -> {
            Place place = node.value().place();
            return problems.stream().map(problem -> problem.place().start())
                    .noneMatch(start -> start >= place.start() && start < place.end());
        }).isPresent();
    }

    /// Whether an object ends with a brace of its own, and not where the text or its last member happens to end.
    private boolean isClosed(JsonNode object) {
        int end = object.value().place().end();
        List<JsonNode> members = object.members();
        return json.text().charAt(end - 1) == '}'
                && (members.isEmpty() || members.getLast().value().place().end() < end);
    }

    /// The pipeline; empty where the text is about something else.
    public Optional<Pipeline> pipeline() {
        return Optional.ofNullable(pipelineOrNull);
    }
}
