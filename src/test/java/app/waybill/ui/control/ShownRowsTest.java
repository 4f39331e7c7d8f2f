package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;

import org.junit.jupiter.api.Test;

class ShownRowsTest {
    private final ShownRows<String> rows = new ShownRows<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsOnceOfAllThatWentAndAllThatCame() {
        rows.swap(List.of("a", "b"));
        rows.addListener((ListChangeListener<String>) this::write);

        rows.swap(List.of("c"));
        rows.swap(List.of());

        assertThat(told).containsExactly("[a, b] -> [c]", "[c] -> []");
        assertThat(rows).isEmpty();
    }

    @Test
    void tellsEveryListener() {
        rows.addListener((ListChangeListener<String>) this::write);
        rows.addListener((ListChangeListener<String>) this::write);

        rows.swap(List.of("a"));

        assertThat(told).containsExactly("[] -> [a]", "[] -> [a]");
    }

    @Test
    void tellsNothingWhereNothingWasAndNothingComes() {
        rows.addListener((ListChangeListener<String>) this::write);

        rows.swap(List.of());

        assertThat(told).isEmpty();
    }

    private void write(Change<? extends String> change) {
        while (change.next()) {
            told.add(change.getRemoved() + " -> " + change.getAddedSubList());
        }
    }
}
