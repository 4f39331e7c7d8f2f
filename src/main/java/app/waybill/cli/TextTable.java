package app.waybill.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of words under headings, each column as wide as its longest word.
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    TextTable row(List<String> words) {
        rows.add(words);
        return this;
    }

    void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        rows.forEach(row -> out.println(IntStream.range(0, columns)
                .mapToObj(column -> padded(row.get(column), widths[column]))
                .collect(Collectors.joining("  ")).stripTrailing()));
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length());
    }
}
