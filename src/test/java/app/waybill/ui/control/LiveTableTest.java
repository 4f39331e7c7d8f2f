package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class LiveTableTest {
    private final List<@Nullable String> chosen = new ArrayList<>();
    private final RowView<String> rows = new RowView<>(row -> row, Comparator.<String>naturalOrder(), Runnable::run,
            Runnable::run);
    private TableView<String> table = Fx.call(TableView::new);
    private LiveTable<String> live = Fx.call(() -> new LiveTable<>(table, rows, row -> row));

    @BeforeEach
    void fill() {
        Fx.run(() -> {
            live.onChoose(chosen::add);
            rows.replace(List.of("m", "n", "o"));
        });
    }

    @Test
    void rowsThatComeInAboveMoveNeitherSelectionNorKeyboard() {
        Fx.run(() -> {
            table.getSelectionModel().select("n");
            chosen.clear();
            rows.add(List.of("a", "b"));
        });

        assertThat(Fx.call(live::selected)).containsExactly("n");
        assertThat(focused()).isEqualTo("n");
        assertThat(chosen).isEmpty();
    }

    @Test
    void aHiddenRowIsSelectedAgainWhenItComesBackAndNobodyIsTold() {
        Fx.run(() -> {
            table.getSelectionModel().select("n");
            chosen.clear();
            rows.filter(FilterQuery.of("!n"));
        });
        assertThat(Fx.call(live::selected)).isEmpty();

        Fx.run(() -> rows.filter(FilterQuery.ALL));
        assertThat(Fx.call(live::selected)).containsExactly("n");
        assertThat(chosen).isEmpty();
    }

    @Test
    void selectingARowTellsNobody() {
        Fx.run(() -> live.select("o"));

        assertThat(Fx.call(live::selected)).containsExactly("o");
        assertThat(chosen).isEmpty();
    }

    private @Nullable String focused() {
        return Fx.call(() -> table.getFocusModel().getFocusedItem());
    }
}
