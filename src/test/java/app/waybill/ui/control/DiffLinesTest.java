package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.text.TextDiff;

class DiffLinesTest {
    @Test
    void changedWordsAreThoseOfTheShownForm() {
        List<DiffRow.Line> rows = rows("\"long/web:one\"", "\"long/web:two\"", line -> line.replace("long/", "…/"));

        assertThat(rows).extracting(DiffRow.Line::shown).containsExactly("\"…/web:one\"", "\"…/web:two\"");
        assertThat(rows).extracting(DiffLinesTest::changed).containsExactly("one", "two");
    }

    @Test
    void aChangeIsNeverFoldedAway() {
        List<DiffRow.Line> rows = rows("\"111/web\"", "\"222/web\"", line -> line.replaceAll("\\d+/", "…/"));

        assertThat(rows).extracting(DiffRow.Line::shown).containsExactly("\"111/web\"", "\"222/web\"");
        assertThat(rows).extracting(DiffLinesTest::changed).containsExactly("111", "222");
    }

    @Test
    void removedLinesStandInFrontOfThoseInTheirPlace() {
        List<DiffRow.Line> rows = rows("a\nb\nc\n", "x\ny\nc\nd\n", UnaryOperator.identity());

        assertThat(rows).extracting(row -> row.line().kind().sign() + row.shown())
                .containsExactly("-a", "-b", "+x", "+y", " c", "+d");
    }

    @Test
    void endlessLinesAreCutAndTabsAreSpaces() {
        List<DiffRow.Line> rows = rows("", "\t" + "x".repeat(9_000), UnaryOperator.identity());

        assertThat(rows.getFirst().shown()).startsWith("    x").endsWith("…").hasSizeLessThan(5_010);
    }

    @Test
    void farRunsAreFoldedAndShortOnesAreNot() {
        String before = IntStream.rangeClosed(1, 30).mapToObj(i -> i + "\n").collect(Collectors.joining());
        String after = before.replace("\n10\n", "\nten\n").replace("\n16\n", "\nsixteen\n");
        List<DiffRow.Line> lines = rows(before, after, UnaryOperator.identity());

        assertThat(words(DiffFolds.of(lines, Set.of()))).containsExactly("7 lines unchanged", "8", "9", "10", "ten",
                "11", "12", "13", "14", "15", "16", "sixteen", "17", "18", "12 lines unchanged");
        assertThat(words(DiffFolds.of(lines, Set.of(1)))).startsWith("1", "2", "3").endsWith("12 lines unchanged");
    }

    private static List<DiffRow.Line> rows(String before, String after, UnaryOperator<String> shown) {
        return DiffLines.of(TextDiff.of(before, after), new ShownText(shown));
    }

    private static List<String> words(List<DiffRow> rows) {
        return rows.stream().map(row -> switch (row) {
            case DiffRow.Line line -> line.shown();
            case DiffRow.Fold fold -> fold.words();
        }).toList();
    }

    private static String changed(DiffRow.Line row) {
        return row.changed().stream().map(span -> row.shown().substring(span.start(), span.end()))
                .collect(Collectors.joining(","));
    }
}
