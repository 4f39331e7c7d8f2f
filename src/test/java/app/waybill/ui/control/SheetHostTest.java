package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.ui.fx.Fx;

class SheetHostTest {
    private final SheetHost host = Fx.call(SheetHost::new);
    private final Button page = Fx.call(() -> new Button("page"));
    private final Button first = Fx.call(() -> new Button("first"));
    private final Button last = Fx.call(() -> new Button("last"));
    private final Scene scene = Fx.call(() -> new Scene(host, 800, 600));

    @BeforeEach
    void build() {
        Fx.run(() -> {
            host.getChildren().add(new VBox(page));
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

    @Test
    void escClosesItAlsoFromBesideIt() {
        Fx.run(() -> {
            Button beside = new Button("beside");
            VBox both = new VBox(beside);
            scene.setRoot(both);
            both.getChildren().add(host);
            Event.fireEvent(beside, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false,
                    false));
        });
        assertThat(host.isOpen()).isFalse();
    }

    @Test
    void keysOfCommandsDoNothingBeneathIt() {
        List<String> done = new ArrayList<>();
        Commands commands = new Commands();
        commands.register(List.of(Command.of("go", "Go", "fth-box", () -> done.add("go")).onKey("Shortcut+1")));
        Fx.run(() -> commands.listenIn(scene, () -> !host.isOpen()));
        Runnable key = Objects.requireNonNull(scene.getAccelerators().values().iterator().next());
        Fx.run(key);
        assertThat(done).isEmpty();
        Fx.run(host::close);
        Fx.run(key);
        assertThat(done).containsExactly("go");
    }

    private Node tab() {
        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        return scene.getFocusOwner();
    }
}
