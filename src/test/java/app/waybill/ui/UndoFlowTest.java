package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.Message;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleSession;

/// Undo and redo in the whole window, by keyboard.
class UndoFlowTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new FxRobot();
    private SampleSession sample;
    private Workspace before;
    private Stage stage;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        before = sample.session.workspace().content();
        stage = Fx.call(() -> {
            SessionView view = new SessionView(sample.session,
                    Command.of("window.elsewhere", "Elsewhere", "fth-box", () -> {}));
            Stage shown = new Stage();
            Scene scene = new Scene(view.root(), 1280, 840);
            Fx.theme().follow(scene);
            view.listenIn(scene);
            shown.setScene(scene);
            shown.show();
            view.begin();
            sample.session.navigator().go(new Destination.ToService("orders-api"));
            return shown;
        });
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        sample.close();
    }

    @Test
    void aFieldUndoesWhatWasTypedInItAndThenTheWorkspaceDoes() {
        press(tagField(), KeyCode.END);
        robot.write("-1");
        assertThat(tag()).isEqualTo("latest-1");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tag()).isEqualTo("latest");
        assertThat(sample.session.workspace().history().undo().get()).isEmpty();

        robot.write("-2");
        focusOn(".list-view");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tag()).isEqualTo("latest");
        assertThat(said()).isEqualTo("Undone: set tag of web in orders-api to latest-2");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(tag()).isEqualTo("latest-2");

        Fx.run(tagField()::requestFocus);
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(tag()).as("a field in which nothing was typed leaves the key to the workspace").isEqualTo("latest");
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(tag()).isEqualTo("latest-2");
    }

    @Test
    void aRemovedServiceComesBackByTheStatusBar() {
        press(stage.getScene().getRoot().lookup(".list-view"), KeyCode.DELETE);
        assertThat(said()).isEqualTo("orders-api was removed from the workspace");
        assertThat(sample.session.workspace().content().services()).isEmpty();

        robot.clickOn("Undo");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(sample.session.workspace().content()).isEqualTo(before);
        assertThat(robot.lookup("Undo").tryQuery()).isEqualTo(Optional.empty());
    }

    private void press(Node node, KeyCode key) {
        Fx.run(node::requestFocus);
        keys(key);
    }

    private void focusOn(String selector) {
        Fx.run(() -> stage.getScene().getRoot().lookup(selector).requestFocus());
    }

    private void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField tagField() {
        return Fx.call(() -> (TextField) stage.getScene().getRoot().lookupAll(".text-field").stream()
                .filter(node -> "Tag of web".equals(node.getAccessibleText())).findFirst().orElseThrow());
    }

    private String tag() {
        WaitForAsyncUtils.waitForFxEvents();
        FromEcr web = (FromEcr) sample.session.workspace().content().service("orders-api").orElseThrow().containers()
                .getFirst();
        return web.select() instanceof Selection.Tag(String tag) ? tag : web.select().toString();
    }

    private String said() {
        Message last = sample.session.messages().last().get();
        return last == null ? "" : last.text();
    }
}
