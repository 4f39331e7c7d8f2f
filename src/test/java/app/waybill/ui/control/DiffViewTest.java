package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.text.TextDiff;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.TextClipboard;

class DiffViewTest {
    private static final String BEFORE = IntStream.rangeClosed(1, 9).mapToObj(i -> "\"" + i + "\"\n")
            .collect(Collectors.joining());

    private final List<String> copied = new ArrayList<>();
    private Stage stage = Fx.call(Stage::new);

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    @Test
    void rowsAreToldAndEnterOpensAFold() {
        DiffView view = shown(Fx.call(DiffView::new));
        show(view, BEFORE, BEFORE.replace("9", "nine"));
        assertThat(cells(view)).containsExactly("6 lines unchanged. Enter shows them", "Line 7: \"7\"",
                "Line 8: \"8\"", "Removed, line 9: \"9\"", "Added, line 9: \"nine\"");

        Fx.run(() -> {
            list(view).getSelectionModel().select(0);
            press(view, KeyCode.ENTER, false);
        });
        layout(view);
        assertThat(cells(view)).hasSize(10).startsWith("Line 1: \"1\"");

        show(view, BEFORE, BEFORE.replace("9", "ninety"));
        assertThat(cells(view)).as("stays open while the text after changes").hasSize(10);
        show(view, BEFORE.replace("1", "one"), BEFORE);
        assertThat(cells(view)).as("another text").contains("6 lines unchanged. Enter shows them");
    }

    @Test
    void aClickOpensAFold() {
        DiffView view = shown(Fx.call(DiffView::new));
        show(view, BEFORE, BEFORE.replace("9", "nine"));

        Fx.run(() -> filled(view).getFirst().getOnMouseClicked().handle(null));
        layout(view);

        assertThat(cells(view)).hasSize(10);
    }

    @Test
    void oneRowCopiesTheWholeDifferenceAndSeveralCopyThemselves() {
        DiffView view = shown(Fx.call(DiffView::new));
        show(view, BEFORE, BEFORE.replace("9", "nine"));

        Fx.run(() -> press(view, KeyCode.C, true));
        assertThat(clipboard()).startsWith("--- published\n+++ mapped\n@@ -6,4 +6,4 @@\n").endsWith("+\"nine\"\n");

        Fx.run(() -> {
            list(view).getSelectionModel().selectRange(2, 5);
            press(view, KeyCode.C, true);
        });
        assertThat(clipboard()).isEqualTo(" \"8\"\n-\"9\"\n+\"nine\"");
        assertThat(copied).containsExactly("Copied the difference", "Copied 3 rows");
    }

    @Test
    void aChangedLineBreakIsSaid() {
        DiffView view = shown(Fx.call(DiffView::new));
        show(view, "{}\n", "{}");

        assertThat(Fx.call(() -> view.lookupAll(".muted").stream().filter(javafx.scene.text.Text.class::isInstance)
                .map(node -> ((javafx.scene.text.Text) node).getText().strip()).toList()))
                .containsExactly("no line break");
    }

    @Test
    void theOneInACardIsAsHighAsItsRows() {
        DiffView view = shown(Fx.call(DiffView::inline));
        show(view, "\"1\"\n", "\"2\"\n");
        double row = Fx.call(() -> list(view).getFixedCellSize());
        assertThat(Fx.call(view::getHeight)).isEqualTo(2 * row);

        show(view, "", BEFORE.repeat(9));
        assertThat(Fx.call(view::getHeight)).isEqualTo(16 * row);
    }

    private DiffView shown(DiffView view) {
        Fx.run(() -> {
            view.copyWith(new TextClipboard(copied::add));
            stage.setScene(new Scene(new VBox(view), 400, 400));
            Fx.theme().follow(stage.getScene());
            stage.show();
        });
        return view;
    }

    private static void show(DiffView view, String before, String after) {
        Fx.run(() -> view.show(TextDiff.of(before, after), "published", "mapped"));
        layout(view);
    }

    private static void layout(DiffView view) {
        Fx.run(() -> {
            view.getParent().applyCss();
            view.getParent().layout();
        });
    }

    private static List<String> cells(DiffView view) {
        return Fx.call(() -> filled(view).stream().map(Node::getAccessibleText).toList());
    }

    private static List<ListCell<?>> filled(DiffView view) {
        return view.lookupAll(".code-line").stream().<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && !cell.isEmpty()).sorted((a, b) -> a.getIndex() - b.getIndex())
                .toList();
    }

    private static ListView<?> list(DiffView view) {
        return (ListView<?>) view.lookup(".list-view");
    }

    private static void press(DiffView view, KeyCode key, boolean control) {
        list(view).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    private static String clipboard() {
        return Fx.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
