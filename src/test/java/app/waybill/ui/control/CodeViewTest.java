package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.TextClipboard;

class CodeViewTest {
    private final List<String> copied = new ArrayList<>();
    private CodeView view = Fx.call(CodeView::new);
    private Stage stage = Fx.call(Stage::new);

    @BeforeEach
    void open() {
        Fx.run(() -> {
            view.copyWith(new TextClipboard(copied::add));
            stage.setScene(new Scene(view, 400, 200));
            Fx.theme().follow(stage.getScene());
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    @Test
    void linesAreToldWithTheirNumbersAndFindings() {
        show(() -> "[\n  {}\n]\n", finding(2, Severity.INFO), finding(2, Severity.WARNING));

        assertThat(cells()).containsExactly("Line 1: [", "Line 2: {}. Warning: Something is wrong", "Line 3: ]");
        assertThat(Fx.call(() -> view.lookupAll(".code-tick").size())).isEqualTo(1);
    }

    @Test
    void aFindingBehindTheLastLineBreakHasItsLine() {
        show(() -> "[\n", finding(2, Severity.ERROR));

        assertThat(cells()).containsExactly("Line 1: [", "Line 2: . Error: Something is wrong");
    }

    @Test
    void theSelectionAndTheViewStayWhileTheTextChangesElsewhere() {
        show(() -> lines(500));
        Fx.run(() -> view.select(300));
        layout();
        int first = firstSeen();
        assertThat(first).isBetween(280, 300);

        show(() -> "\"new\"\n" + lines(500));
        layout();
        assertThat(selected()).isEqualTo(301);
        assertThat(firstSeen()).isBetween(first, first + 1);

        show(() -> "\"new\"\n" + lines(500).replace("\"line 400\"", "\"other\""));
        assertThat(selected()).isEqualTo(301);
        assertThat(firstSeen()).isBetween(first, first + 1);
    }

    @Test
    void aLineBehindTheEndIsTheLastAndNoneIsNone() {
        show(() -> lines(10));

        Fx.run(() -> view.select(99));
        assertThat(selected()).isEqualTo(10);
        show(() -> lines(4));
        assertThat(selected()).isEqualTo(4);
        Fx.run(() -> view.select(0));
        assertThat(selected()).isZero();
    }

    @Test
    void aSelectedLineInSightDoesNotScroll() {
        show(() -> lines(500));
        layout();
        Fx.run(() -> view.select(5));
        layout();

        assertThat(firstSeen()).isZero();
    }

    @Test
    void whatIsCopiedIsTheFullTextOfTheSelectedLines() {
        Fx.run(() -> view.show("aaa/x\nbbb\nccc", List.of(), line -> line.replace("aaa/", "…/")));
        layout();
        Fx.run(() -> {
            view.select(1);
            press(KeyCode.DOWN, true, false);
            press(KeyCode.C, false, true);
        });

        assertThat(copied).containsExactly("Copied 2 lines");
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("aaa/x\nbbb");
        assertThat(shownText()).startsWith("…/x");
    }

    private void show(Supplier<String> text, Finding... findings) {
        Fx.run(() -> view.show(text.get(), List.of(findings)));
        layout();
    }

    private void layout() {
        Fx.run(() -> {
            view.applyCss();
            view.layout();
        });
    }

    private int selected() {
        return Fx.call(() -> view.selectedLine().get());
    }

    private int firstSeen() {
        return Fx.call(() -> filled().stream().mapToInt(ListCell::getIndex).min().orElse(-1));
    }

    private List<String> cells() {
        return Fx.call(() -> filled().stream().sorted((a, b) -> a.getIndex() - b.getIndex())
                .map(Node::getAccessibleText).toList());
    }

    private List<ListCell<?>> filled() {
        return view.lookupAll(".code-line").stream().<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getIndex() >= 0).toList();
    }

    private String shownText() {
        return Fx.call(() -> view.lookupAll(".code").stream().map(node -> ((javafx.scene.text.Text) node).getText())
                .collect(Collectors.joining()));
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        ListView<?> list = (ListView<?>) view.lookup(".list-view");
        list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "\"line " + i + "\"").collect(Collectors.joining("\n"));
    }

    private static Finding finding(int line, Severity severity) {
        return new Finding("rule", severity, "Something is wrong. Do something.", JsonPointer.ROOT,
                new Place(0, 1, line, 1));
    }
}
