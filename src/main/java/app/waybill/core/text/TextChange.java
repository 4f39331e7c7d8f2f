package app.waybill.core.text;

/// What takes the place of a part of a text: the offsets of the first character that goes and of the one after the last,
/// and what comes.
public record TextChange(int start, int end, String text) {}
