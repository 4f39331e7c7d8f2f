package app.waybill.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.TextSize;

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
    void columnsAreAsWideAsTheTextsAreLargeAndTheirWidthsAreKeptForNormalTexts() {
        Fx.run(() -> {
            TableView<String> table = table();
            table.getColumns().getFirst().setMinWidth(100);
            TableMemory memory = TableMemory.keep(table, "images", settings);
            settings.change(now -> now.withTextSize(TextSize.LARGEST));
            assertThat(table.getColumns()).extracting(TableColumn::getWidth).containsExactly(156.0, 156.0);
            assertThat(table.getColumns().getFirst().getMinWidth()).isEqualTo(130);

            table.resizeColumn(table.getColumns().getLast(), 26);
            memory.remember();
            assertThat(settings.settings().get().table("images").widths()).containsOnlyKeys("pushed")
                    .hasValueSatisfying(new Condition<>(width -> Math.abs(width - 140) < 0.001, "140"));

            settings.change(now -> now.withTextSize(TextSize.NORMAL));
            assertThat(table.getColumns()).extracting(column -> Math.round(column.getWidth()))
                    .containsExactly(120L, 140L);
        });
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
