package app.waybill.core.pipeline.graph;

/// A point of a drawing, in pixels at 100 %.
public record Point(int x, int y) {}
