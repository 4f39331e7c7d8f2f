package app.waybill.core.text;

/// A part of a line: the offsets of its first character and of the one after its last, from 0.
public record Span(int start, int end) {}
