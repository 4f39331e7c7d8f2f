package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.text.DiffLine.Kind;

/// What changes from one text to another, line by line: all lines of both, removed ones before those that take their
/// place. Made by [#of]; screens fold and colour it, the command line prints [#unified].
public record TextDiff(List<DiffLine> lines) {
    private static final int CONTEXT = 3;

    /// Keeps an unchangeable copy of the lines.
    public TextDiff {
        lines = List.copyOf(lines);
    }

    /// The difference between two texts. Where they are so long and so different that comparing would take long, all that
    /// lies between their first and last difference counts as replaced.
    public static TextDiff of(String before, String after) {
        return new TextDiff(new LineDiff(before, after).lines());
    }

    /// Whether the texts are the same.
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.SAME);
    }

    /// How many lines there are of a kind.
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// The changed lines with up to that many lines around them that both texts have. Hunks that would touch are one.
    public List<DiffHunk> hunks(int context) {
        List<DiffHunk> hunks = new ArrayList<>();
        int at = nextChange(0);
        while (at < lines.size()) {
            int start = Math.max(0, at - context);
            int end = at + 1;
            for (int next = nextChange(end); next < lines.size() && next - end <= 2 * context; next = nextChange(end)) {
                end = next + 1;
            }
            hunks.add(hunk(start, Math.min(lines.size(), end + context)));
            at = nextChange(end);
        }
        return hunks;
    }

    /// The difference in the unified format, three lines of context around each change; empty if the texts are the same.
    public String unified(String beforeName, String afterName) {
        if (isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("--- " + beforeName + "\n+++ " + afterName + "\n");
        for (DiffHunk hunk : hunks(CONTEXT)) {
            out.append(hunk.header()).append('\n');
            for (DiffLine line : hunk.lines()) {
                out.append(line.kind().sign()).append(line.text())
                        .append(line.ending().isEmpty() ? "\n\\ No newline at end of file\n" : line.ending());
            }
        }
        return out.toString();
    }

    /// Both texts in one, the lines that differ between the marks that Git puts around a conflict. All lines must have an ending.
    public String marked(String beforeName, String afterName) {
        StringBuilder out = new StringBuilder();
        Kind last = Kind.SAME;
        for (DiffLine line : lines) {
            out.append(marks(last, line.kind(), beforeName, afterName)).append(line.text()).append(line.ending());
            last = line.kind();
        }
        return out.append(marks(last, Kind.SAME, beforeName, afterName)).toString();
    }

    private static String marks(Kind last, Kind next, String beforeName, String afterName) {
        if (last == next) {
            return "";
        }
        String begin = last == Kind.SAME ? "<<<<<<< " + beforeName + "\n" : "";
        String middle = last != Kind.ADDED && next != Kind.REMOVED ? "=======\n" : "";
        String end = next == Kind.SAME ? ">>>>>>> " + afterName + "\n" : "";
        return begin + middle + end;
    }

    private int nextChange(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() == Kind.SAME) {
            at++;
        }
        return at;
    }

    private DiffHunk hunk(int start, int end) {
        List<DiffLine> part = lines.subList(start, end);
        int before = first(part.stream().mapToInt(DiffLine::before).filter(n -> n > 0).findFirst().orElse(0),
                lines.subList(0, start).stream().mapToInt(DiffLine::before).max().orElse(0));
        int after = first(part.stream().mapToInt(DiffLine::after).filter(n -> n > 0).findFirst().orElse(0),
                lines.subList(0, start).stream().mapToInt(DiffLine::after).max().orElse(0));
        return new DiffHunk(before, after, part);
    }

    private static int first(int inHunk, int inFront) {
        return inHunk > 0 ? inHunk : inFront;
    }
}
