package app.waybill.ui.session;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Keeps how the operator arranged a table from one start to the next: the widths of the columns that were dragged, by
/// their ids, and the column that sorts.
public final class TableMemory {
    /// A column that is being dragged changes with every movement of the mouse.
    private static final Duration QUIET = Duration.millis(400);

    private final TableView<?> table;
    private final String name;
    private final SettingsStore settings;
    private final PauseTransition quiet = new PauseTransition(QUIET);

    private TableMemory(TableView<?> table, String name, SettingsStore settings) {
        this.table = table;
        this.name = name;
        this.settings = settings;
    }

    /// Arranges the table as it was and remembers from now on. `name` is its own among all tables. Columns have ids.
    public static TableMemory keep(TableView<?> table, String name, SettingsStore settings) {
        TableMemory memory = new TableMemory(table, name, settings);
        memory.arrange(table, settings.settings().get().table(name));
        memory.watch();
        return memory;
    }

    private <S> void arrange(TableView<S> sorted, TableLayout layout) {
        sorted.getColumns().forEach(column -> {
            Double width = layout.widths().get(column.getId());
            if (width != null) {
                column.setPrefWidth(width);
            }
            if (layout.sort().equals(column.getId()) || layout.sort().equals("-" + column.getId())) {
                column.setSortType(layout.sort().startsWith("-") ? SortType.DESCENDING : SortType.ASCENDING);
                sorted.getSortOrder().setAll(Stream.of(column).toList());
            }
        });
    }

    private void watch() {
        quiet.setOnFinished(_ -> remember());
        InvalidationListener changed = _ -> quiet.playFromStart();
        table.getColumns().forEach(column -> {
            column.widthProperty().addListener(changed);
            column.sortTypeProperty().addListener(changed);
        });
        table.getSortOrder().addListener((ListChangeListener<TableColumn<?, ?>>) _ -> quiet.playFromStart());
    }

    void remember() {
        settings.change(now -> now.withTable(name, now(now.table(name))));
    }

    /// A dragged column has another width than it prefers; one that the table itself made wider prefers what it has.
    private TableLayout now(TableLayout before) {
        Map<String, Double> widths = new TreeMap<>(before.widths());
        table.getColumns().stream().filter(column -> Math.abs(column.getWidth() - column.getPrefWidth()) > 1)
                .forEach(column -> widths.put(column.getId(), column.getWidth()));
        String sort = table.getSortOrder().stream().findFirst()
                .map(column -> (column.getSortType() == SortType.DESCENDING ? "-" : "") + column.getId()).orElse("");
        return new TableLayout(widths, sort);
    }
}
