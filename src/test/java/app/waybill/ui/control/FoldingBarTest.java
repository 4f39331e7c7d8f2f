package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class FoldingBarTest {
    private final Region title = box("title", 100);
    private final Region words = box("words", 50);
    private final Region detail = box("detail", 80);
    private final Region small = box("short", 20);

    @Test
    void whereThereIsRoomAllIsShown() {
        assertThat(shownAt(246)).containsExactly("title", "words", "detail");
    }

    @Test
    void whatMattersLeastGoesFirst() {
        assertThat(shownAt(245)).containsExactly("title", "detail");
    }

    @Test
    void whatIsShortTakesThePlaceOfWhatIsLong() {
        assertThat(shownAt(187)).containsExactly("title", "short");
        assertThat(shownAt(20)).containsExactly("title", "short");
    }

    @Test
    void whatFoldedIsBackWhenThereIsRoomAgain() {
        FoldingBar bar = bar();
        lay(bar, 20);
        assertThat(lay(bar, 300)).containsExactly("title", "words", "detail");
    }

    private List<String> shownAt(double width) {
        return lay(bar(), width);
    }

    private FoldingBar bar() {
        FoldingBar bar = new FoldingBar();
        bar.setSpacing(8);
        bar.getChildren().setAll(title, words, detail, small);
        bar.fold(words);
        bar.fold(detail, small);
        return bar;
    }

    private static List<String> lay(FoldingBar bar, double width) {
        bar.resize(width, 40);
        bar.layout();
        return Stream.of(bar).flatMap(it -> it.getChildren().stream()).filter(Node::isManaged).map(Node::getId)
                .toList();
    }

    private static Region box(String id, double width) {
        Region box = new Region();
        box.setId(id);
        box.setMinSize(width, 20);
        box.setPrefSize(width, 20);
        return box;
    }
}
