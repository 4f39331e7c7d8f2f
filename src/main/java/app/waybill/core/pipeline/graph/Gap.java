package app.waybill.core.pipeline.graph;

/// The place of a stage that only the other of two compared pipelines has there, and what to say about it: "removed".
public record Gap(Box box, String words) {}
