package app.waybill.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.Commands;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;

class KeySheetTest {
    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands();
    private final View<KeySheetController> sheet = Fx.call(() -> new FxmlViews()
            .add(KeySheetController.class, () -> new KeySheetController(commands, () -> done.add("closed")))
            .load(KeySheetController.class));

    @BeforeEach
    void begin() {
        commands.register(List.of(command("Read profiles again"), command("Publish…").onKey("F9"),
                command("Undo").onKey("F8").when(new SimpleBooleanProperty(false))));
        Fx.run(sheet.controller()::begin);
    }

    @Test
    void allCommandsAreListedThoseWithKeysFirst() {
        assertThat(titles()).containsExactly("Publish…", "Undo", "Read profiles again");
    }

    @Test
    void theFilterFindsTitlesAndKeys() {
        type("publ");
        assertThat(titles()).containsExactly("Publish…");
        type("f8");
        assertThat(titles()).containsExactly("Undo");

        Fx.run(sheet.controller()::begin);
        assertThat(titles()).hasSize(3);
    }

    @Test
    void enterClosesTheSheetAndRunsWhatCanRun() {
        enter("Undo");
        assertThat(done).isEmpty();
        enter("Publish…");
        assertThat(done).containsExactly("closed", "Publish…");
    }

    private Command command(String title) {
        return Command.of(title, title, "fth-box", () -> done.add(title));
    }

    private void type(String text) {
        Fx.run(() -> ((TextField) find("#filter")).setText(text));
    }

    private void enter(String title) {
        Fx.run(() -> {
            ListView<Command> list = list();
            list.getSelectionModel().select(commands.command(title).orElseThrow());
            list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    private List<String> titles() {
        return Fx.call(() -> list().getItems().stream().map(Command::title).toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<Command> list() {
        return (ListView<Command>) find("#list");
    }

    private Node find(String selector) {
        return sheet.root().lookup(selector);
    }
}
