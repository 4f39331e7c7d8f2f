package app.waybill.core.review.report;

import java.util.Optional;

import app.waybill.core.text.Place;

/// The line of a text in which a place begins, and a mark that stands beneath it: blanks, `^` under the first character of
/// the place, and `~` as far as it goes on that line. A very long line is cut around the place.
record Excerpt(String line, String mark) {
    private static final int MOST = 120;
    private static final int BEFORE = 60;

    /// The excerpt; empty where the text holds nothing there.
    static Optional<Excerpt> of(String text, Place place) {
        int start = Math.max(0, place.start() - (place.column() - 1));
        int at = Math.min(place.start(), text.length());
        int end = lineEnd(text, at);
        if (start >= end) {
            return Optional.empty();
        }
        int from = end - start <= MOST ? start : boundary(text, Math.max(start, Math.min(at - BEFORE, end - MOST)));
        int to = end - start <= MOST ? end : boundary(text, Math.min(end, from + MOST));
        int last = place.end() <= end ? Math.clamp(place.end(), at, to) : at;
        ShownLine line = new ShownLine().cut(from > start).add(text.substring(from, at));
        int caret = line.columns();
        int marked = line.add(text.substring(at, last)).columns() - caret;
        return Optional.of(new Excerpt(line.add(text.substring(last, to)).cut(to < end).toString(),
                " ".repeat(caret) + "^" + "~".repeat(Math.max(0, marked - 1))));
    }

    private static int lineEnd(String text, int at) {
        int found = text.indexOf('\n', at);
        int end = found < 0 ? text.length() : found;
        return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /// The position, or the one before it where it would part a pair of surrogates.
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
