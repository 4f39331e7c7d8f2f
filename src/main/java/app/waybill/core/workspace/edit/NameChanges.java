package app.waybill.core.workspace.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// How the names of a list changed: which came, which went, whether one only got another name or place.
record NameChanges(List<String> added, List<String> removed, @Nullable Renamed renamedOrNull, boolean isReordered) {
    /// One element that stands where it stood, under another name.
    record Renamed(int index, String old, String now) {}

    static <T> NameChanges of(List<T> before, List<T> after, Function<T, String> name) {
        List<String> old = before.stream().map(name).toList();
        List<String> now = after.stream().map(name).toList();
        Set<String> wasThere = new HashSet<>(old);
        Set<String> isThere = new HashSet<>(now);
        List<String> added = now.stream().filter(it -> !wasThere.contains(it)).toList();
        List<String> removed = old.stream().filter(it -> !isThere.contains(it)).toList();
        boolean sameNames = added.isEmpty() && removed.isEmpty();
        return new NameChanges(added, removed, renamed(old, now), sameNames && !old.equals(now));
    }

    Optional<Renamed> renamed() {
        return Optional.ofNullable(renamedOrNull);
    }

    private static @Nullable Renamed renamed(List<String> old, List<String> now) {
        int[] differing = old.size() == now.size()
                ? IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i))).toArray()
                : new int[0];
        return differing.length == 1
                ? new Renamed(differing[0], old.get(differing[0]), now.get(differing[0]))
                : null;
    }

    /// A few names as they are, many as their number: "web", "3 containers".
    static String counted(List<String> names, String several) {
        return names.size() == 1 ? names.getFirst() : names.size() + " " + several;
    }
}
