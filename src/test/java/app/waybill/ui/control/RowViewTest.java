package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

class RowViewTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final RowView<String> rows = new RowView<String>(row -> row, Comparator.naturalOrder(), background::add,
            Runnable::run);
    private final List<List<String>> settings = new ArrayList<>();

    @Test
    void showsRowsThatPassInOrder() {
        rows.filter(FilterQuery.of("!b"));
        rows.replace(List.of("c", "bb", "a"));
        finish();

        assertThat(rows.shown()).containsExactly("a", "c");
        assertThat(rows.total().get()).isEqualTo(3);
    }

    @Test
    void pagesThatComeWhileItWorksAreAnsweredTogether() {
        rows.whenSetting(set -> {
            set.run();
            settings.add(List.copyOf(rows.shown()));
        });
        rows.add(List.of("c"));
        rows.add(List.of("b"));
        rows.add(List.of("a"));
        finish();

        assertThat(settings).containsExactly(List.of("c"), List.of("a", "b", "c"));
    }

    @Test
    void anOrderAskedForWhileItWorksIsKept() {
        rows.replace(List.of("b", "a", "c"));
        rows.order(Comparator.reverseOrder());
        finish();

        assertThat(rows.shown()).containsExactly("c", "b", "a");
    }

    @Test
    void aFilterDoesNotSortAgain() {
        List<String> compared = new ArrayList<>();
        rows.order((a, b) -> {
            compared.add(a);
            return a.compareTo(b);
        });
        rows.replace(List.of("b", "a", "c"));
        finish();
        compared.clear();
        rows.filter(FilterQuery.of("!b"));
        finish();

        assertThat(rows.shown()).containsExactly("a", "c");
        assertThat(compared).isEmpty();
    }

    @Test
    void looksForWordsAndExpressionsWithinOneRowOnly() {
        rows.replace(List.of("ab", "cd", "bc"));
        rows.filter(FilterQuery.of("bb"));
        finish();
        assertThat(rows.shown()).isEmpty();

        rows.filter(FilterQuery.of("/^b/"));
        finish();
        assertThat(rows.shown()).containsExactly("bc");
    }

    @Test
    void filtersRowsThatCameAfterTheFilter() {
        rows.filter(FilterQuery.of("b"));
        finish();
        rows.add(List.of("ab", "cd"));
        finish();
        rows.add(List.of("b"));
        finish();

        assertThat(rows.shown()).containsExactly("ab", "b");
    }

    private void finish() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
