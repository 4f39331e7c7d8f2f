package app.waybill.core.pipeline.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which elements of a list that was put into another order were moved: those without which the rest is in its order. Where
/// either of two may have been moved, both count, so that the way back names the same ones.
final class StageOrder {
    private StageOrder() {
    }

    /// The indices of what was moved; `order` has at each index where that element stands in the other list.
    static List<Integer> moved(List<Integer> order) {
        List<Integer> places = ranks(order);
        int[] upTo = longest(places);
        int[] from = reversed(longest(reversed(places)));
        int length = Arrays.stream(upTo).max().orElse(0);
        Map<Integer, Integer> rivals = new HashMap<>();
        Set<Integer> onLongest = IntStream.range(0, upTo.length).filter(i -> upTo[i] + from[i] - 1 == length).boxed()
                .collect(Collectors.toSet());
        onLongest.forEach(i -> rivals.merge(upTo[i], 1, Integer::sum));
        List<Integer> moved = new ArrayList<>(IntStream.range(0, upTo.length).boxed().toList());
        moved.removeIf(i -> onLongest.contains(i) && Integer.valueOf(1).equals(rivals.get(upTo[i])));
        List<Integer> elsewhere = moved.stream().filter(i -> !places.get(i).equals(i)).toList();
        return elsewhere.isEmpty() ? moved : elsewhere;
    }

    private static List<Integer> ranks(List<Integer> order) {
        List<Integer> sorted = order.stream().sorted().toList();
        return order.stream().map(place -> Collections.binarySearch(sorted, place)).toList();
    }

    /// How long the longest rising row is that ends at each element.
    private static int[] longest(List<Integer> order) {
        int[] lengths = new int[order.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            int found = -1 - Collections.binarySearch(ends, order.get(i));
            if (found == ends.size()) {
                ends.add(order.get(i));
            } else {
                ends.set(found, order.get(i));
            }
            lengths[i] = found + 1;
        }
        return lengths;
    }

    private static List<Integer> reversed(List<Integer> places) {
        return places.reversed().stream().map(place -> -place).toList();
    }

    private static int[] reversed(int[] numbers) {
        return IntStream.range(0, numbers.length).map(i -> numbers[numbers.length - 1 - i]).toArray();
    }
}
