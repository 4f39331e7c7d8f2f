package app.waybill.ui.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import app.waybill.core.sets.SetCell;
import app.waybill.core.sets.SetRow;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.RowCell;

/// The rows of a comparison: service, container, and a column for each set. What differs from the first set has a mark.
public final class SetsTable extends TableView<SetRow> {
    /// A table without columns, for FXML.
    public SetsTable() {
        setAccessibleText("Sets side by side");
        setFixedCellSize(32);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /// Shows a column for each of these sets.
    void show(List<String> names) {
        List<TableColumn<SetRow, SetRow>> columns = new ArrayList<>(List.of(
                column("Service", 140, (cell, row) -> cell.say(row.service(), "")),
                column("Container", 100, (cell, row) -> cell.say(row.container().isEmpty()
                        ? RowCell.NOTHING
                        : row.container(), ""))));
        columns.getFirst().getStyleClass().add("first");
        for (int i = 0; i < names.size(); i++) {
            int set = i;
            columns.add(column(names.get(i), 240, (cell, row) -> show(cell, row, set)));
        }
        getColumns().setAll(columns);
    }

    private static void show(RowCell<SetRow> cell, SetRow row, int set) {
        SetCell said = row.cells().get(set);
        boolean different = row.isDifferent(set);
        cell.say(said.words(), said.words());
        cell.setGraphic(different ? Icons.of("fth-edit-3") : null);
        cell.getStyleClass().removeAll("differing", "muted");
        cell.getStyleClass().add(different ? "differing" : said instanceof SetCell.Mapped ? "same" : "muted");
        cell.setAccessibleHelp(different ? "differs from the first set" : "");
    }

    private static TableColumn<SetRow, SetRow> column(String title, double width,
            BiConsumer<RowCell<SetRow>, SetRow> show) {
        TableColumn<SetRow, SetRow> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new RowCell<>() {
            @Override
            protected void show(SetRow row) {
                show.accept(this, row);
            }
        });
        return column;
    }
}
