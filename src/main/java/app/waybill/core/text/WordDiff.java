package app.waybill.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/// The words that differ between two lines: runs of letters and digits, of white space, and single signs.
record WordDiff(List<Span> before, List<Span> after) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    /// Longer lines are not looked into: nobody finds a word in them, and it would take long.
    private static final int MAX_LENGTH = 2_000;

    static WordDiff of(String before, String after) {
        if (before.length() > MAX_LENGTH || after.length() > MAX_LENGTH) {
            return new WordDiff(List.of(), List.of());
        }
        List<MatchResult> beforeWords = WORD.matcher(before).results().toList();
        List<MatchResult> afterWords = WORD.matcher(after).results().toList();
        List<Span> removed = new ArrayList<>();
        List<Span> added = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils
                .diff(texts(beforeWords), texts(afterWords), new MyersDiffWithLinearSpace<>()).getDeltas()) {
            span(delta.getSource(), beforeWords, removed);
            span(delta.getTarget(), afterWords, added);
        }
        return new WordDiff(removed, added);
    }

    private static List<String> texts(List<MatchResult> words) {
        return words.stream().map(MatchResult::group).toList();
    }

    private static void span(Chunk<String> chunk, List<MatchResult> words, List<Span> spans) {
        if (chunk.size() > 0) {
            int first = chunk.getPosition();
            spans.add(new Span(words.get(first).start(), words.get(first + chunk.size() - 1).end()));
        }
    }
}
