package app.waybill.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Says what the columns of a table show and how they sort. The columns themselves, their words and widths, stand in the
/// view's FXML and are named by their ids.
public record LiveColumns<R>(TableView<R> table, LiveTable<R> live) {
    private static final double SCROLL_BAR = 12;

    /// Fills a column with cells of one kind.
    public void cells(String id, Supplier<? extends RowCell<R>> cell, Supplier<Comparator<R>> ascending) {
        TableColumn<R, R> column = column(id);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cell.get());
        live.sortable(column, ascending);
    }

    /// Gives a column the room that the others leave, as long as that is enough for it.
    public void growing(String id) {
        TableColumn<R, R> column = column(id);
        Runnable grow = () -> column.setPrefWidth(Math.max(column.getMinWidth(), roomBeside(column)));
        table.widthProperty().subscribe(grow);
        table.getColumns().stream().filter(other -> !other.equals(column)).forEach(other -> {
            other.widthProperty().subscribe(grow);
            other.visibleProperty().subscribe(grow);
        });
    }

    private double roomBeside(TableColumn<R, R> column) {
        return table.getWidth() - SCROLL_BAR - table.getColumns().stream().filter(TableColumn::isVisible)
                .filter(other -> !other.equals(column)).mapToDouble(TableColumn::getWidth).sum();
    }

    /// Shows the table sorted by a column at first.
    public void sortedBy(String id, TableColumn.SortType type) {
        TableColumn<R, R> column = column(id);
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    /// Fills a column with cells of one kind that sort by what does not change.
    public void cells(String id, Supplier<? extends RowCell<R>> cell, Comparator<R> ascending) {
        cells(id, cell, () -> ascending);
    }

    /// Fills a column with what `show` puts into its cells.
    public void text(String id, BiConsumer<RowCell<R>, R> show, Comparator<R> ascending) {
        cells(id, () -> new RowCell<>() {
            @Override
            protected void show(R row) {
                show.accept(this, row);
            }
        }, ascending);
    }

    @SuppressWarnings("unchecked")
    private TableColumn<R, R> column(String id) {
        return (TableColumn<R, R>) table.getColumns().stream().filter(column -> id.equals(column.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("the view has no column " + id));
    }
}
