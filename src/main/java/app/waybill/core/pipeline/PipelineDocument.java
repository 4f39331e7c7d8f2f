package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonProblem;

/// A text that was read as a pipeline: the pipeline as far as it could be read, and what keeps the text from being
/// JSON, its encoding included. The text is whole exactly if there is no problem.
public record PipelineDocument(JsonDocument json, List<JsonProblem> problems, @Nullable Pipeline pipelineOrNull) {
    /// Keeps an unchangeable copy of the problems.
    public PipelineDocument {
        problems = List.copyOf(problems);
    }

    /// The pipeline; empty where the text is about something else.
    public Optional<Pipeline> pipeline() {
        return Optional.ofNullable(pipelineOrNull);
    }
}
