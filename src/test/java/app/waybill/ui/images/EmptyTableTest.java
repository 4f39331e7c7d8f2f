package app.waybill.ui.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.RowView;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.images.Emptiness.Way;

class EmptyTableTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final RowView<String> rows = new RowView<>(row -> row, Comparator.<String>naturalOrder(), background::add,
            Runnable::run);
    private final EmptyState state = Fx.call(EmptyState::new);
    private final EmptyTable table = new EmptyTable(state);

    @Test
    void nothingIsSaidToBeMissingWhileRowsAreOnTheirWay() {
        state.setVisible(false);
        rows.add(List.of("orders-api"));
        show();
        assertThat(state.isVisible()).isFalse();

        background.pop().run();
        show();
        assertThat(rows.working().get()).isFalse();
        assertThat(state.isVisible()).isFalse();

        rows.replace(List.of());
        background.removeLast().run();
        show();
        assertThat(state.isVisible()).isTrue();
    }

    private void show() {
        Fx.run(() -> table.show(rows, () -> new Emptiness("fth-box", "Nothing", "", Way.NONE)));
    }
}
