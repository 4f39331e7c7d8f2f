package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.importing.TableReader.BrokenTable;
import app.waybill.core.importing.TableReader.Cell;
import app.waybill.core.text.Place;
import app.waybill.core.text.Utf8Text;

/// Services by a table with a heading over each column, a row for each container: a CSV file, or what was copied from a
/// spreadsheet. Which columns there are, [Heading] says; only `service` must be there.
public record TableSource(Owners owners) implements ImportSource {
    @Override
    public ReadServices read(byte[] bytes) {
        Utf8Text text = Utf8Text.decode(bytes);
        if (text.problem().isPresent()) {
            return ReadServices.problem(ImportProblem.of(text.problem().get()));
        }
        try {
            return read(TableReader.read(text.text()));
        } catch (BrokenTable e) {
            return ReadServices.problem(e.problem());
        }
    }

    private ReadServices read(List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return ReadServices.problem(new ImportProblem("the table is empty: it begins with a row of headings, "
                    + Heading.titles(), Place.START));
        }
        List<ImportProblem> problems = new ArrayList<>();
        List<Heading> headings = headings(rows.getFirst(), problems);
        Map<String, FoundService> services = new LinkedHashMap<>();
        if (problems.isEmpty()) {
            Map<String, Integer> lines = new HashMap<>();
            rows.subList(1, rows.size()).forEach(row -> cells(headings, row, problems)
                    .flatMap(cells -> new TableRow(cells, row.getFirst().place(), owners).found(problems, lines))
                    .ifPresent(found -> services.merge(found.name(), found, FoundService::and)));
        }
        return new ReadServices(problems.isEmpty() ? List.copyOf(services.values()) : List.of(), problems);
    }

    private static List<Heading> headings(List<Cell> row, List<ImportProblem> problems) {
        List<Heading> headings = new ArrayList<>();
        for (Cell cell : row) {
            Optional<Heading> heading = Heading.of(cell.text());
            if (heading.isEmpty()) {
                problems.add(
                        new ImportProblem("there is no column \"" + cell.text() + "\": the first row holds headings, "
                                + Heading.titles(), cell.place()));
            } else if (headings.contains(heading.get())) {
                problems.add(new ImportProblem("there are two columns \"" + cell.text() + "\"", cell.place()));
            } else {
                headings.add(heading.get());
            }
        }
        if (problems.isEmpty() && !headings.contains(Heading.SERVICE)) {
            problems.add(new ImportProblem("there is no column \"service\"", row.getFirst().place()));
        }
        return headings;
    }

    private static Optional<Map<Heading, Cell>> cells(List<Heading> headings, List<Cell> row,
            List<ImportProblem> problems) {
        if (row.size() != headings.size()) {
            problems.add(new ImportProblem("the row has " + row.size() + (row.size() == 1 ? " field" : " fields")
                    + ", the headings are " + headings.size(), row.getLast().place()));
            return Optional.empty();
        }
        Map<Heading, Cell> cells = new EnumMap<>(Heading.class);
        int before = problems.size();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (!cell.text().isEmpty()) {
                cells.put(headings.get(i), cell);
                headings.get(i).objectionTo(cell.text())
                        .ifPresent(objection -> problems.add(new ImportProblem(objection, cell.place())));
            }
        }
        return problems.size() == before ? Optional.of(cells) : Optional.empty();
    }
}
