package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class TableMemoryTest {
    private final SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT);

    @Test
    void draggedColumnsAndSortingAreAsTheyWereAtTheNextStart() {
        Fx.run(() -> {
            TableView<String> table = table();
            TableMemory.keep(table, "images", settings).remember();
            assertThat(settings.settings().get().table("images").widths()).isEmpty();
            table.resizeColumn(table.getColumns().getFirst(), 45);
            table.getColumns().getLast().setSortType(SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(table.getColumns().getLast()));
            TableMemory.keep(table, "images", settings).remember();
        });
        TableView<String> next = Fx.call(() -> {
            TableView<String> table = table();
            TableMemory.keep(table, "images", settings);
            return table;
        });
        assertThat(next.getColumns()).extracting(TableColumn::getWidth).containsExactly(165.0, 120.0);
        assertThat(next.getSortOrder()).extracting(TableColumn::getId).containsExactly("pushed");
        assertThat(next.getSortOrder().getFirst().getSortType()).isEqualTo(SortType.DESCENDING);
    }

    @Test
    void tablesAreRememberedApart() {
        Fx.run(() -> {
            TableView<String> table = table();
            table.resizeColumn(table.getColumns().getFirst(), 45);
            TableMemory.keep(table, "images", settings).remember();
            TableView<String> other = table();
            TableMemory.keep(other, "services", settings);
            assertThat(other.getColumns().getFirst().getWidth()).isEqualTo(120.0);
        });
    }

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        table.getColumns().setAll(List.of(column("tags"), column("pushed")));
        return table;
    }

    private static TableColumn<String, String> column(String id) {
        TableColumn<String, String> column = new TableColumn<>(id);
        column.setId(id);
        column.setPrefWidth(120);
        return column;
    }
}
