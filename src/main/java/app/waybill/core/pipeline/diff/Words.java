package app.waybill.core.pipeline.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes texts apart into words and lays those of two texts side by side.
final class Words {
    private static final String ACCOUNT = "(?<!\\d)\\d{12}(?!\\d)";
    /// https://docs.aws.amazon.com/general/latest/gr/rande.html
    private static final String REGION = "(?<![A-Za-z])[a-z]{2,4}-(?:gov-|iso[a-z]?-)?(?:central|(?:north|south)?(?:east|west)?)-\\d(?!\\d)";
    private static final Pattern WORD = Pattern.compile(ACCOUNT + "|" + REGION
            + "|[A-Z]?[a-z][a-z0-9]*|[A-Z]+(?![a-z])[0-9]*|[A-Z]|\\d+|.", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile(ACCOUNT + "|(?=.{2,100}$).*[A-Za-z].*", Pattern.DOTALL);
    private static final Set<String> VALUES = Set.of("true", "false");

    private Words() {
    }

    /// The words that stand for each other, those that are the same included. Texts that are not made of the same number of
    /// words are the same at their start and their end, with one replacement between, or as a whole if a word only came in.
    static List<Replacement> sideBySide(String before, String after) {
        List<String> left = split(before);
        List<String> right = split(after);
        int start = 0;
        int limit = Math.min(left.size(), right.size());
        while (start < limit && left.get(start).equals(right.get(start))) {
            start++;
        }
        int end = 0;
        while (end < limit - start && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
            end++;
        }
        List<Replacement> words = new ArrayList<>();
        same(left.subList(0, start), words);
        between(left.subList(start, left.size() - end), right.subList(start, right.size() - end), before, after,
                words);
        same(left.subList(left.size() - end, left.size()), words);
        return words;
    }

    /// Whether a word may be what tells two environments apart: an account, a Region, a name.
    static boolean isName(String word) {
        return NAME.matcher(word).matches() && !VALUES.contains(word);
    }

    private static void same(List<String> both, List<Replacement> words) {
        both.forEach(word -> add(word, word, words));
    }

    private static void between(List<String> left, List<String> right, String before, String after,
            List<Replacement> words) {
        if (left.isEmpty() != right.isEmpty()) {
            words.add(new Replacement(before, after));
        } else if (left.size() == right.size()) {
            for (int i = 0; i < left.size(); i++) {
                add(left.get(i), right.get(i), words);
            }
        } else {
            words.add(new Replacement(String.join("", left), String.join("", right)));
        }
    }

    private static void add(String before, String after, List<Replacement> words) {
        if (!before.equals(after) || isName(before)) {
            words.add(new Replacement(before, after));
        }
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
