package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import app.waybill.core.text.DiffLine.Kind;

/// Makes the lines of a [TextDiff]. Lines are compared with their endings, so that a change of these alone is seen.
final class LineDiff {
    private static final Pattern AFTER_LINE_BREAK = Pattern.compile("(?<=\n)");

    /// How many pairs of lines are compared at most.
    private static final long MAX_PAIRS = 25_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffLine> lines = new ArrayList<>();
    private int beforeAt;
    private int afterAt;

    LineDiff(String before, String after) {
        this.before = split(before);
        this.after = split(after);
    }

    List<DiffLine> lines() {
        int start = commonStart();
        int end = commonEnd(start);
        List<String> oldPart = before.subList(start, before.size() - end);
        List<String> newPart = after.subList(start, after.size() - end);
        if ((long) oldPart.size() * newPart.size() > MAX_PAIRS) {
            same(start);
            replaced(oldPart.size(), newPart.size());
        } else {
            compared(start, oldPart, newPart);
        }
        same(before.size());
        return lines;
    }

    /// Adds what the comparison finds. It tells what is added and removed at one place one by one, which is one change.
    private void compared(int start, List<String> oldPart, List<String> newPart) {
        int removed = 0;
        int added = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(oldPart, newPart, new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int at = start + delta.getSource().getPosition();
            if (at > beforeAt + removed) {
                replaced(removed, added);
                same(at);
                removed = 0;
                added = 0;
            }
            removed += delta.getSource().size();
            added += delta.getTarget().size();
        }
        replaced(removed, added);
    }

    private int commonStart() {
        int limit = Math.min(before.size(), after.size());
        int start = 0;
        while (start < limit && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int limit = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < limit && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /// Adds the lines that both texts have, up to that one of the text before.
    private void same(int end) {
        while (beforeAt < end) {
            String line = before.get(beforeAt);
            lines.add(line(Kind.SAME, ++beforeAt, ++afterAt, line, List.of()));
        }
    }

    /// Adds lines that are removed and those that take their place; the first for the first, and so on.
    private void replaced(int removed, int added) {
        List<WordDiff> words = new ArrayList<>();
        for (int i = 0; i < Math.min(removed, added); i++) {
            words.add(WordDiff.of(text(before.get(beforeAt + i)), text(after.get(afterAt + i))));
        }
        for (int i = 0; i < removed; i++) {
            String line = before.get(beforeAt);
            lines.add(line(Kind.REMOVED, ++beforeAt, 0, line, i < words.size() ? words.get(i).before() : List.of()));
        }
        for (int i = 0; i < added; i++) {
            String line = after.get(afterAt);
            lines.add(line(Kind.ADDED, 0, ++afterAt, line, i < words.size() ? words.get(i).after() : List.of()));
        }
    }

    private static DiffLine line(Kind kind, int before, int after, String line, List<Span> changed) {
        String text = text(line);
        return new DiffLine(kind, before, after, text, line.substring(text.length()), changed);
    }

    private static String text(String line) {
        int end = line.length() - (line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0);
        return line.substring(0, end);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(AFTER_LINE_BREAK.split(text));
    }
}
