package app.waybill.core.pipeline.diff;

/// The same thing in the first and in the second pipeline.
public record Both<T>(T before, T after) {}
