package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class SheetHostTest {
    private SheetHost host;
    private Button page;
    private Button first;
    private Button last;
    private Scene scene;

    @BeforeEach
    void build() {
        Fx.run(() -> {
            page = new Button("page");
            first = new Button("first");
            last = new Button("last");
            host = new SheetHost();
            host.getChildren().add(new VBox(page));
            scene = new Scene(host, 800, 600);
            page.requestFocus();
            host.open(new VBox(first, last), host::close);
        });
    }

    @Test
    void tabGoesAroundInTheSheetAndNeverBeneathIt() {
        assertThat(Fx.call(() -> Stream.generate(this::tab).limit(4).toList())).containsExactly(first, last, first,
                last);
    }

    @Test
    void pageKeepsItsLookAndGetsTheFocusBack() {
        assertThat(page.isDisabled()).isFalse();
        Fx.run(host::close);
        assertThat(scene.getFocusOwner()).isEqualTo(page);
    }

    private Node tab() {
        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        return scene.getFocusOwner();
    }
}
