package app.waybill.core.text;

/// One thing that keeps a text from being JSON: a sentence in plain words, and where.
public record JsonProblem(String message, Place place) {}
