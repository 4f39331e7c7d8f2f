package app.waybill.core.pipeline.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonPointer;

/// An artifact on its way from the action that puts it out to one that reads it. `label` is the middle of the stretch of
/// a channel where the artifact's name belongs; null for a curve. Wires of one artifact share their way and their label.
public record Wire(String artifact, JsonPointer from, JsonPointer to, Course course, List<Point> points,
        @Nullable Point label) {
    /// Keeps an unchangeable copy of the points.
    public Wire {
        points = List.copyOf(points);
    }

    /// Whether the wire begins or ends at that action.
    public boolean touches(JsonPointer action) {
        return from.equals(action) || to.equals(action);
    }
}
