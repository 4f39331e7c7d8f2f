package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.waybill.core.text.DiffLine.Kind;

class TextDiffTest {
    private static final String BEFORE = "[\n  {\n    \"name\": \"web\",\n    \"imageUri\": \"a/orders-api:3f9c1ab\"\n  }\n]\n";
    private static final String AFTER = BEFORE.replace("3f9c1ab", "9b2f00d");

    @Test
    void sameTextsHaveNoDifference() {
        TextDiff diff = TextDiff.of(BEFORE, BEFORE);

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.hunks(3)).isEmpty();
        assertThat(diff.unified("a", "b")).isEmpty();
        assertThat(diff.count(Kind.SAME)).isEqualTo(6);
        assertThat(TextDiff.of("", "").lines()).isEmpty();
    }

    @Test
    void aChangedLineHasItsNumbersOnBothSidesAndTheWordThatChanged() {
        TextDiff diff = TextDiff.of(BEFORE, AFTER);

        assertThat(diff.lines().subList(3, 5)).containsExactly(
                new DiffLine(Kind.REMOVED, 4, 0, "    \"imageUri\": \"a/orders-api:3f9c1ab\"", "\n",
                        List.of(new Span(30, 37))),
                new DiffLine(Kind.ADDED, 0, 4, "    \"imageUri\": \"a/orders-api:9b2f00d\"", "\n",
                        List.of(new Span(30, 37))));
        assertThat(diff.lines().getLast()).isEqualTo(new DiffLine(Kind.SAME, 6, 6, "]", "\n", List.of()));
    }

    @Test
    void unifiedIsWhatPatchReads() {
        assertThat(TextDiff.of(BEFORE, AFTER).unified("published", "planned")).isEqualTo("""
                --- published
                +++ planned
                @@ -1,6 +1,6 @@
                 [
                   {
                     "name": "web",
                -    "imageUri": "a/orders-api:3f9c1ab"
                +    "imageUri": "a/orders-api:9b2f00d"
                   }
                 ]
                """);
    }

    @Test
    void aNewFileHasNoLineBefore() {
        assertThat(TextDiff.of("", "a\nb\n").unified("a", "b")).isEqualTo("--- a\n+++ b\n@@ -0,0 +1,2 @@\n+a\n+b\n");
        assertThat(TextDiff.of("a\n", "").unified("a", "b")).isEqualTo("--- a\n+++ b\n@@ -1 +0,0 @@\n-a\n");
    }

    @Test
    void aMissingLastLineBreakIsADifference() {
        assertThat(TextDiff.of("a\n", "a").unified("a", "b"))
                .isEqualTo("--- a\n+++ b\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n");
        assertThat(TextDiff.of("a\r\n", "a\n").count(Kind.REMOVED)).isEqualTo(1);
    }

    @Test
    void changesFarApartAreHunksOfTheirOwnAndNearOnesShareOne() {
        String before = numbered(30);

        assertThat(TextDiff.of(before, before.replace("line 5\n", "x\n").replace("line 25\n", "")).hunks(3))
                .extracting(DiffHunk::header).containsExactly("@@ -2,7 +2,7 @@", "@@ -22,7 +22,6 @@");
        assertThat(TextDiff.of(before, before.replace("line 5\n", "x\n").replace("line 12\n", "y\n")).hunks(3))
                .extracting(DiffHunk::header).containsExactly("@@ -2,14 +2,14 @@");
        assertThat(TextDiff.of(before, before.replace("line 5\n", "x\n").replace("line 13\n", "y\n")).hunks(3))
                .hasSize(2);
    }

    @Test
    void withoutContextAHunkThatOnlyAddsNamesTheLineInFrontOfIt() {
        assertThat(TextDiff.of("a\nb\n", "a\nx\nb\n").hunks(0)).extracting(DiffHunk::header)
                .containsExactly("@@ -1,0 +2 @@");
    }

    @Test
    void longTextsThatShareNothingAreReplacedAsAWhole() {
        TextDiff diff = TextDiff.of("same\n" + numbered(100_000),
                "same\n" + numbered(100_000).replace("line", "other"));

        assertThat(diff.count(Kind.SAME)).isEqualTo(1);
        assertThat(diff.count(Kind.REMOVED)).isEqualTo(100_000);
        assertThat(diff.count(Kind.ADDED)).isEqualTo(100_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void bothTextsCanBePutTogetherAgain(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            TextDiff diff = TextDiff.of(before, after);

            assertThat(join(diff, Kind.ADDED)).isEqualTo(before);
            assertThat(join(diff, Kind.REMOVED)).isEqualTo(after);
            assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        }
    }

    private static String join(TextDiff diff, Kind without) {
        return diff.lines().stream().filter(line -> line.kind() != without).map(line -> line.text() + line.ending())
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12)).mapToObj(_ -> "abc".charAt(random.nextInt(3)) + " x")
                .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n")) + (random.nextBoolean() ? "\n" : "");
    }

    private static String numbered(int lines) {
        return IntStream.rangeClosed(1, lines).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }
}
