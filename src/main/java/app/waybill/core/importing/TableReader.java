package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.text.Place;

/// Reads a table as spreadsheets save and copy them: fields separated by tabs, semicolons or commas, whichever the first line
/// has in that order; quoted where they hold one, a line break or a quote, which is doubled then
/// ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)). Lines without any text are skipped.
final class TableReader {
    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    /// A field without its quotes and the blanks around it.
    record Cell(String text, Place place) {}

    /// The text cannot be read further.
    static final class BrokenTable extends Exception {
        private static final long serialVersionUID = 1;

        private final transient ImportProblem problem;

        BrokenTable(ImportProblem problem) {
            super(problem.message());
            this.problem = problem;
        }

        ImportProblem problem() {
            return problem;
        }
    }

    private TableReader(String text) {
        this.text = text;
        String first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    /// The rows that hold any text, the headings first.
    static List<List<Cell>> read(String text) throws BrokenTable {
        return new TableReader(text).rows();
    }

    private List<List<Cell>> rows() throws BrokenTable {
        while (at < text.length()) {
            row.add(cell());
            if (at >= text.length() || text.charAt(at) != separator) {
                endRow();
            } else {
                at++;
                if (at == text.length()) {
                    row.add(new Cell("", place(at)));
                    endRow();
                }
            }
        }
        return rows;
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
        if (at < text.length()) {
            nextLine();
        }
    }

    private void nextLine() {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        line++;
        lineStart = at;
    }

    private Cell cell() throws BrokenTable {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        while (!isEnd()) {
            at++;
        }
        return new Cell(text.substring(start, at).strip(), place(start));
    }

    private Cell quoted() throws BrokenTable {
        Place place = place(at);
        StringBuilder content = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && !text.startsWith("\"\"", at)) {
                at++;
                return closed(content.toString().strip(), place);
            }
            content.append(c);
            if (c == '\n') {
                nextLine();
            } else {
                at += c == '"' ? 2 : 1;
            }
        }
        throw new BrokenTable(new ImportProblem("the quote that begins here is not closed", place));
    }

    private Cell closed(String content, Place place) throws BrokenTable {
        while (!isEnd()) {
            if (text.charAt(at) != ' ') {
                throw new BrokenTable(new ImportProblem(
                        "there is text after the closing quote: double a quote that is meant as one", place(at)));
            }
            at++;
        }
        return new Cell(content, place);
    }

    private boolean isEnd() {
        return at >= text.length() || text.charAt(at) == separator || text.charAt(at) == '\n'
                || text.charAt(at) == '\r';
    }

    private Place place(int start) {
        return new Place(start, start + 1, line, start - lineStart + 1);
    }
}
