package app.waybill.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
/// their ids, and the column that sorts. Widths are those for texts of 100 %; columns grow and shrink with the texts.
public final class TableMemory {
    /// A column that is being dragged changes with every movement of the mouse.
    private static final Duration QUIET = Duration.millis(400);

    private final TableView<?> table;
    private final String name;
    private final SettingsStore settings;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Map<String, Designed> designed = new HashMap<>();
    private final Map<String, Double> dragged = new TreeMap<>();
    private double scale = 1;

    private TableMemory(TableView<?> table, String name, SettingsStore settings) {
        this.table = table;
        this.name = name;
        this.settings = settings;
        table.getColumns().forEach(
                column -> designed.put(column.getId(), new Designed(column.getMinWidth(), column.getPrefWidth())));
    }

    /// How wide a column is for texts of 100 % as long as nobody drags it.
    private record Designed(double least, double preferred) {}

    /// Arranges the table as it was and remembers from now on. `name` is its own among all tables. Columns have ids.
    public static TableMemory keep(TableView<?> table, String name, SettingsStore settings) {
        TableMemory memory = new TableMemory(table, name, settings);
        memory.arrange(table, settings.settings().get().table(name));
        settings.settings().subscribe(now -> memory.scale(now.textSize().percent() / 100.0));
        memory.watch();
        return memory;
    }

    private <S> void arrange(TableView<S> sorted, TableLayout layout) {
        sorted.getColumns().forEach(column -> {
            Double width = layout.widths().get(column.getId());
            if (width != null) {
                dragged.put(column.getId(), width);
                column.setPrefWidth(width);
            }
            if (layout.sort().equals(column.getId()) || layout.sort().equals("-" + column.getId())) {
                column.setSortType(layout.sort().startsWith("-") ? SortType.DESCENDING : SortType.ASCENDING);
                sorted.getSortOrder().setAll(Stream.of(column).toList());
            }
        });
    }

    /// Makes columns as wide as texts are large, so that as much of them can be read.
    private void scale(double wanted) {
        if (wanted == scale) {
            return;
        }
        noteDragged();
        scale = wanted;
        table.getColumns().forEach(column -> {
            Designed width = Objects.requireNonNull(designed.get(column.getId()));
            column.setMinWidth(width.least() * scale);
            column.setPrefWidth(dragged.getOrDefault(column.getId(), width.preferred()) * scale);
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
    private void noteDragged() {
        table.getColumns().stream().filter(column -> Math.abs(column.getWidth() - column.getPrefWidth()) > 1)
                .forEach(column -> dragged.put(column.getId(), column.getWidth() / scale));
    }

    private TableLayout now(TableLayout before) {
        noteDragged();
        Map<String, Double> widths = new TreeMap<>(before.widths());
        widths.putAll(dragged);
        String sort = table.getSortOrder().stream().findFirst()
                .map(column -> (column.getSortType() == SortType.DESCENDING ? "-" : "") + column.getId()).orElse("");
        return new TableLayout(widths, sort);
    }
}
