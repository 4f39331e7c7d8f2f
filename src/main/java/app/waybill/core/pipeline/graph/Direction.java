package app.waybill.core.pipeline.graph;

/// Where the arrow keys go.
public enum Direction {
    LEFT,
    RIGHT,
    UP,
    DOWN
}
