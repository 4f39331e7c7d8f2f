package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class SteadyTableSkinTest {
    private final RowView<String> rows = new RowView<>(row -> row, Comparator.<String>naturalOrder(), Runnable::run,
            Runnable::run);
    private final TableView<String> table = Fx.call(TableView::new);
    private int shown;

    @BeforeEach
    void fill() {
        Fx.run(() -> {
            new Scene(table, 400, 300);
            table.setSkin(new SteadyTableSkin<>(table));
            TableColumn<String, String> column = new TableColumn<>("word");
            column.setId("word");
            table.getColumns().add(column);
            LiveTable<String> live = new LiveTable<>(table, rows, row -> row);
            new LiveColumns<>(table, live).text("word", this::show, Comparator.naturalOrder());
            rows.replace(Stream.of("oat", "rye", "spelt", "wheat").toList());
            layOut();
        });
    }

    @Test
    void rowsStayInTheirPlacesAndShowWhatPasses() {
        List<TableRow<?>> before = Fx.call(this::tableRows);

        filter("e");

        assertThat(Fx.call(this::texts)).containsExactly("rye", "spelt", "wheat");
        assertThat(Fx.call(this::tableRows)).isEqualTo(before);
    }

    @Test
    void nothingIsShownTwiceAndWhatStaysIsNotShownAgain() {
        shown = 0;
        filter("!spelt");

        assertThat(Fx.call(this::texts)).containsExactly("oat", "rye", "wheat");
        assertThat(shown).isEqualTo(1);
    }

    @Test
    void rowsComeBackAfterNonePassed() {
        filter("millet");
        assertThat(Fx.call(this::texts)).isEmpty();

        filter("");
        assertThat(Fx.call(this::texts)).containsExactly("oat", "rye", "spelt", "wheat");
    }

    @Test
    void theSelectionGoesWithItsItem() {
        Fx.run(() -> table.getSelectionModel().select("rye"));

        filter("!oat");
        assertThat(Fx.call(this::selectedTexts)).containsExactly("rye");

        filter("wheat");
        assertThat(Fx.call(this::selectedTexts)).isEmpty();

        filter("");
        assertThat(Fx.call(this::selectedTexts)).containsExactly("rye");
    }

    private void show(RowCell<String> cell, String row) {
        shown++;
        cell.say(row, "");
    }

    private void filter(String typed) {
        Fx.run(() -> {
            rows.filter(FilterQuery.of(typed));
            layOut();
        });
    }

    private void layOut() {
        table.applyCss();
        table.layout();
    }

    private List<TableRow<?>> tableRows() {
        return table.lookupAll(".table-row-cell").stream().filter(Node::isVisible)
                .<TableRow<?>>map(TableRow.class::cast)
                .sorted(Comparator.comparingInt(IndexedCell::getIndex)).toList();
    }

    private List<String> texts() {
        return tableRows().stream().flatMap(SteadyTableSkinTest::text).toList();
    }

    private List<String> selectedTexts() {
        return tableRows().stream().filter(Cell::isSelected).flatMap(SteadyTableSkinTest::text).toList();
    }

    private static Stream<String> text(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream().filter(TableCell.class::isInstance)
                .map(cell -> ((TableCell<?, ?>) cell).getText()).filter(Objects::nonNull);
    }
}
