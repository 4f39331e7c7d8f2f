package app.waybill.ui.truth;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How rows of the truth table are copied: with a heading, and all values in full.
enum TruthCopy {
    /// With tabs between, for a spreadsheet or a message.
    TEXT("as text") {
        @Override
        String line(Stream<String> cells) {
            return cells.map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
        }
    },
    /// As [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) says: quoted where it must be.
    CSV("as CSV") {
        @Override
        String line(Stream<String> cells) {
            return cells.map(TruthCopy::quoted).collect(Collectors.joining(","));
        }
    };

    private final String label;

    TruthCopy(String label) {
        this.label = label;
    }

    /// What is copied, in words that fit after "Copy".
    String label() {
        return label;
    }

    abstract String line(Stream<String> cells);

    /// The text of rows.
    String of(List<TruthRow> rows) {
        Stream<String> heading = Stream.of("service", "container", "mapped", "published", "running", "newest", "state",
                "why");
        return Stream.concat(Stream.of(heading), rows.stream().map(TruthRow::cells)).map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
