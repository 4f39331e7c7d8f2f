package app.waybill.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that somebody probably meant when they wrote one that is not known.
public final class NearestWord {
    private static final int LONGEST = 100;
    private static final int MOST = 1_000;

    private NearestWord() {
    }

    /// The candidate nearest to the word if it is near enough to be a slip: another case, or at most one letter in
    /// three wrong, missing, surplus or swapped with its neighbour. Of equally near ones the first. Not
    /// sought for long words or among more than a thousand candidates: nobody would find it either.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST || candidates.size() > MOST) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= allowed(candidate))
                .filter(candidate -> distance(word, candidate) <= allowed(candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int allowed(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /// The number of single-letter edits and swaps between two words, case ignored (optimal string alignment).
    public static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
