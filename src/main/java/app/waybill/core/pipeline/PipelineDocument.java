package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.Place;

/// A text that was read as a pipeline: the pipeline as far as it could be read, and what keeps the text from being
/// JSON, its encoding included. The text is whole exactly if there is no problem.
public record PipelineDocument(JsonDocument json, List<JsonProblem> problems, @Nullable Pipeline pipelineOrNull) {
    /// Keeps an unchangeable copy of the problems.
    public PipelineDocument {
        problems = List.copyOf(problems);
    }

    /// Whether the whole pipeline could be read, and its parts stand where they were meant to: nothing of it may have been
    /// lost to a mistake in the text. Where something around it is not closed, a brace may be missing anywhere before, so
    /// that only a pipeline without members that do not belong there is taken for whole.
    public boolean pipelineIsWhole() {
        return pipeline().filter(pipeline -> isWhole(pipeline.node()))
                .filter(pipeline -> JsonNode.rootOf(json).filter(this::isWhole).isPresent() || isRegular(pipeline))
                .isPresent();
    }

    /// Whether everything of an object could be read, up to a brace of its own.
    public boolean isWhole(JsonNode object) {
        Place place = object.value().place();
        return problems.isEmpty() || (isClosed(object)
                && problems.stream().noneMatch(problem -> contains(place, problem.place())));
    }

    /// Whether what is said of a place may only follow from a mistake in the text: something was lost in the same action, or,
    /// where there is no action, in the same line.
    public boolean isDoubtful(JsonPointer path, Place place) {
        List<JsonProblem> losses = problems.stream().filter(JsonProblem::lossy).toList();
        if (losses.isEmpty()) {
            return false;
        }
        Optional<Place> action = pipeline().stream().flatMap(Pipeline::actions).map(Action::node)
                .filter(node -> path.isWithin(node.path())).map(node -> node.value().place()).findFirst();
        return losses.stream().map(JsonProblem::place).anyMatch(loss -> action.map(around -> contains(around, loss))
                .orElse(loss.line() == place.line()));
    }

    private static boolean contains(Place whole, Place part) {
        return part.start() >= whole.start() && part.start() < whole.end();
    }

    private static boolean isRegular(Pipeline pipeline) {
        return pipeline.parts().stream().allMatch(object -> object.unknown().isEmpty());
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
