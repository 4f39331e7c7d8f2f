package app.waybill.core.pipeline.diff;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.waybill.core.text.JsonNode;

/// Finds out which elements of two lists stand for each other: those of the same name, then those that are alike. Only the
/// order of commands means something.
record ListMatching(List<Both<JsonNode>> found, List<JsonNode> onlyBefore, List<JsonNode> onlyAfter) {
    static ListMatching of(String member, List<JsonNode> before, List<JsonNode> after) {
        return member.equals("commands") ? inTheirOrder(before, after) : named(before, after);
    }

    /// What an element is called: its name, that of its source action, its own text; empty if it has none of these.
    static String key(JsonNode element) {
        return element.name().isEmpty()
                ? element.text("name").or(() -> element.get("gitConfiguration")
                        .flatMap(git -> git.text("sourceActionName"))).orElse("")
                : element.name();
    }

    private static ListMatching named(List<JsonNode> before, List<JsonNode> after) {
        boolean keyed = Stream.concat(before.stream(), after.stream()).noneMatch(element -> key(element).isEmpty());
        Matching<JsonNode> matching = new Matching<>(before, after).byKey(keyed ? ListMatching::key : Meaning::of);
        return of(matching.byLikeness((one, other) -> keyed ? Features.of(one).likeness(Features.of(other)) : 0)
                .inOrder());
    }

    private static ListMatching of(Matching<JsonNode> matching) {
        return new ListMatching(matching.found(), matching.onlyBefore(), matching.onlyAfter());
    }

    /// Matches equal commands at the start and the end, and those between if they are as many.
    private static ListMatching inTheirOrder(List<JsonNode> before, List<JsonNode> after) {
        int limit = Math.min(before.size(), after.size());
        int start = (int) IntStream.range(0, limit).takeWhile(i -> same(before.get(i), after.get(i))).count();
        int end = (int) IntStream.range(0, limit - start)
                .takeWhile(i -> same(before.reversed().get(i), after.reversed().get(i))).count();
        boolean replaced = before.size() == after.size();
        List<Both<JsonNode>> found = IntStream.range(0, limit)
                .filter(i -> replaced || i < start || i >= limit - end)
                .mapToObj(i -> i < start || replaced
                        ? new Both<>(before.get(i), after.get(i))
                        : new Both<>(before.reversed().get(limit - 1 - i), after.reversed().get(limit - 1 - i)))
                .toList();
        return new ListMatching(found, replaced ? List.of() : before.subList(start, before.size() - end),
                replaced ? List.of() : after.subList(start, after.size() - end));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.spoken().equals(other.spoken());
    }
}
