package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WriteAs;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.Session;

/// The first half of the main job in the whole window, by keyboard: find an image and use it in a service.
class UseAnImageFlowTest {
    private static final String USE = ".use-image .accent";

    @TempDir
    private Path folder;
    private final FxRobot robot = new FxRobot();

    @Test
    void anImageThatWasFoundIsUsedInAService() throws TimeoutException {
        try (SampleSession sample = new SampleSession(folder)) {
            Session session = sample.over(sample.session.cloud().images());
            Workspace before = sample.session.workspace().content();
            Fx.run(() -> session.workspace().begin("qa1", before));
            Stage stage = show(session);
            robot.targetWindow(stage);
            settle(session);

            robot.clickOn(".filter-field").write("orders-api qa");
            robot.type(KeyCode.ENTER);
            settle(session);
            robot.type(KeyCode.ENTER);
            settle(session);
            TableView<?> images = images(stage);
            await(() -> !images.getItems().isEmpty() && images.getSelectionModel().getSelectedItem() != null);
            robot.type(KeyCode.ENTER);
            await(() -> stage.getScene().lookup(USE) instanceof Button use && !use.isDisabled());
            robot.clickOn(USE);
            settle(session);

            FromEcr web = (FromEcr) session.workspace().content().service("orders-api").orElseThrow().containers()
                    .getFirst();
            assertThat(web.select()).isInstanceOf(Selection.Tag.class).isNotEqualTo(new Selection.Tag("latest"));
            assertThat(web.write()).isEqualTo(WriteAs.DIGEST);
            assertThat(session.workspace().isUnsaved()).isTrue();
            assertThat(Fx.call(() -> ((Label) stage.getScene().lookup(".service-header .page-title")).getText()))
                    .isEqualTo("orders-api");
            Fx.run(stage::hide);
        }
    }

    private static Stage show(Session session) {
        return Fx.call(() -> {
            SessionView view = new SessionView(session,
                    Command.of("window.elsewhere", "Elsewhere", "fth-box", () -> {}));
            Stage stage = new Stage();
            Scene scene = new Scene(view.root(), 1280, 840);
            Fx.theme().follow(scene);
            view.listenIn(scene);
            stage.setScene(scene);
            stage.show();
            view.begin();
            return stage;
        });
    }

    private static TableView<?> images(Stage stage) {
        return Fx.call(() -> (TableView<?>) stage.getScene().getRoot().lookupAll(".table-view").stream()
                .filter(node -> "Images".equals(node.getAccessibleText())).findFirst().orElseThrow());
    }

    /// Waits until no work is under way and all events are handled.
    private static void settle(Session session) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> session.desktop().running().tasks().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Fx.call(condition));
    }
}
