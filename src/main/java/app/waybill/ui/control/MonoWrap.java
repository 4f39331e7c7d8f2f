package app.waybill.ui.control;

/// Breaks long values such as URIs and ARNs into lines where a reader would: after a slash, else after a colon or before
/// an at sign, else after a dot or hyphen, else where the line is full.
final class MonoWrap {
    private MonoWrap() {
    }

    /// The value in lines of at most so many characters.
    static String wrap(String value, int columns) {
        StringBuilder lines = new StringBuilder();
        String rest = value;
        while (rest.length() > columns && columns > 0) {
            int end = end(rest, columns);
            lines.append(rest, 0, end).append('\n');
            rest = rest.substring(end);
        }
        return lines.append(rest).toString();
    }

    private static int end(String rest, int columns) {
        int slash = rest.lastIndexOf('/', columns - 1);
        if (slash > 0) {
            return slash + 1;
        }
        int colon = rest.lastIndexOf(':', columns - 1);
        int at = rest.lastIndexOf('@', columns - 1);
        int best = Math.max(colon + 1, at);
        if (best > 0) {
            return best;
        }
        int mark = Math.max(rest.lastIndexOf('.', columns - 1), rest.lastIndexOf('-', columns - 1)) + 1;
        return mark > 0 ? mark : columns;
    }
}
