package app.waybill.core.pipeline.graph;

/// The way a wire takes.
public enum Course {
    /// From one column to the next: a curve from the first point to the last.
    CURVE,
    /// From one column to many actions of the next: down the line that the artifact's wires share, then right.
    FAN,
    /// Past other columns, through the channel beneath the boxes: a line through all points.
    CHANNEL,
    /// Through the channel to an action that runs earlier or at the same time, which AWS refuses.
    BACKWARD
}
