package app.waybill.core.text;

import java.util.List;

import app.waybill.core.text.DiffLine.Kind;

/// Changed lines that stand close together, with some that both texts have around them. `before` and `after` are the
/// numbers of its first line in the two texts, or where a text has none of its lines, of the line in front of it.
public record DiffHunk(int before, int after, List<DiffLine> lines) {
    /// Keeps an unchangeable copy of the lines.
    public DiffHunk {
        lines = List.copyOf(lines);
    }

    /// How many of its lines the text before has.
    public int beforeCount() {
        return lines.size() - count(Kind.ADDED);
    }

    /// How many of its lines the text after has.
    public int afterCount() {
        return lines.size() - count(Kind.REMOVED);
    }

    /// The line that stands above the hunk in a unified difference: `@@ -1,4 +1,5 @@`.
    public String header() {
        return "@@ -" + range(before, beforeCount()) + " +" + range(after, afterCount()) + " @@";
    }

    private int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static String range(int start, int count) {
        return count == 1 ? String.valueOf(start) : start + "," + count;
    }
}
