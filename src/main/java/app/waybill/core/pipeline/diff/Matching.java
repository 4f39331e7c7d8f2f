package app.waybill.core.pipeline.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// Finds out which parts of two lists stand for each other, the first step first. Which list is the first makes no difference.
/// Parts of one list must be distinct.
final class Matching<T> {
    /// How many pairs are looked at for likeness at most; with more, nothing counts as renamed.
    private static final int MAX_PAIRS = 40_000;
    private static final double LIKE = 0.5;

    private final Set<T> before;
    private final Set<T> after;
    private final List<Both<T>> found = new ArrayList<>();

    private record Likely<T>(Both<T> pair, double likeness, int from, int to) {}

    Matching(List<T> before, List<T> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /// Matches what has the same key; where it occurs several times, the first with the first, and so on.
    Matching<T> byKey(Function<? super T, String> key) {
        Map<String, Deque<T>> waiting = new HashMap<>();
        after.forEach(part -> waiting.computeIfAbsent(key.apply(part), _ -> new ArrayDeque<>()).add(part));
        for (T part : List.copyOf(before)) {
            Deque<T> same = waiting.get(key.apply(part));
            if (same != null && !same.isEmpty()) {
                match(new Both<>(part, same.remove()));
            }
        }
        return this;
    }

    /// Matches what is left one by one in its order, if as much is left of both.
    Matching<T> inOrder() {
        if (before.size() == after.size()) {
            List<T> others = List.copyOf(after);
            int at = 0;
            for (T part : List.copyOf(before)) {
                match(new Both<>(part, others.get(at++)));
            }
        }
        return this;
    }

    /// Matches what is most alike, from 0 to 1, and alike enough.
    Matching<T> byLikeness(ToDoubleBiFunction<T, T> likeness) {
        if ((long) before.size() * after.size() <= MAX_PAIRS) {
            likely(likeness).stream().sorted(Comparator.<Likely<T>>comparingDouble(pair -> -pair.likeness())
                    .thenComparingInt(pair -> Math.abs(pair.from() - pair.to()))
                    .thenComparingInt(pair -> pair.from() + pair.to())).map(Likely::pair)
                    .filter(pair -> before.contains(pair.before()) && after.contains(pair.after()))
                    .forEach(this::match);
        }
        return this;
    }

    /// What stands for each other.
    List<Both<T>> found() {
        return List.copyOf(found);
    }

    /// What only the first list has.
    List<T> onlyBefore() {
        return List.copyOf(before);
    }

    /// What only the second list has.
    List<T> onlyAfter() {
        return List.copyOf(after);
    }

    private List<Likely<T>> likely(ToDoubleBiFunction<T, T> likeness) {
        List<Likely<T>> likely = new ArrayList<>();
        int from = 0;
        for (T left : before) {
            int to = 0;
            for (T right : after) {
                double value = likeness.applyAsDouble(left, right);
                if (value >= LIKE) {
                    likely.add(new Likely<>(new Both<>(left, right), value, from, to));
                }
                to++;
            }
            from++;
        }
        return likely;
    }

    private void match(Both<T> pair) {
        before.remove(pair.before());
        after.remove(pair.after());
        found.add(pair);
    }
}
