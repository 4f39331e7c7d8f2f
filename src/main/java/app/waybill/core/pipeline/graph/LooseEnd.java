package app.waybill.core.pipeline.graph;

import java.util.List;

import app.waybill.core.text.JsonPointer;

/// Artifacts of an action that lead nowhere: outputs that nobody reads (to the right of the action), or inputs that
/// nobody puts out (to its left). Drawn as a short line from `start` to `end`.
public record LooseEnd(JsonPointer action, Side side, List<String> artifacts, Point start, Point end) {
    /// Keeps an unchangeable copy of the names.
    public LooseEnd {
        artifacts = List.copyOf(artifacts);
    }

    /// What is loose.
    public enum Side {
        /// An output that nobody reads.
        UNREAD_OUTPUT,
        /// An input that nobody puts out.
        UNDEFINED_INPUT
    }
}
