package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.gateway.RolloutGateway;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.publish.Journal;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

class PipelinesScreenTest {
    @TempDir
    Path folder;

    private final TestDesktop desktop = new TestDesktop();

    @Test
    void anExportIsOpenedAndWalkedByKeyboard() throws IOException {
        desktop.choices.add(Files.writeString(folder.resolve("orders.json"), PipelineTexts.WRONG_FILE));
        PipelinesScreen screen = screen();
        Stage stage = show(screen.node());
        try {
            Fx.run(() -> button(screen.node(), "Open pipelines…").fire());
            Fx.run(() -> press(node(screen.node(), "DeployQA"), KeyCode.LEFT));

            assertThat(Fx.call(() -> stage.getScene().getFocusOwner()))
                    .isEqualTo(Fx.call(() -> node(screen.node(), "Definitions")));
            assertThat(screen.model().spot().get().place().line()).as("its finding").isEqualTo(14);

            Fx.run(() -> press(node(screen.node(), "Definitions"), KeyCode.RIGHT));
            Fx.run(() -> press(node(screen.node(), "DeployQA"), KeyCode.ENTER));

            assertThat(Fx.call(() -> Objects.requireNonNull(stage.getScene().getFocusOwner()).getAccessibleText()))
                    .isEqualTo("JSON of the pipeline");
            assertThat(
                    Fx.call(() -> list(screen.node(), "JSON of the pipeline").getSelectionModel().getSelectedIndex()))
                    .isEqualTo(26);
        } finally {
            Fx.run(stage::hide);
        }
    }

    @Test
    void everyControlHasANameAndPicturesAreTaken() throws IOException {
        Files.writeString(folder.resolve("orders.json"),
                PipelineTexts.WRONG_FILE.replace("\"S3Bucket\"", "\"Password\": \"not-to-be-seen\", \"S3Bucket\""));
        Files.writeString(folder.resolve("billing.json"), PipelineTexts.RIGHT);
        Files.writeString(folder.resolve("template.json"), "{\"Resources\": {}}");
        PipelinesScreen screen = screen();
        desktop.choices.add(folder);
        Fx.run(() -> screen.commands().get(1).run().run());
        Fx.run(() -> screen.model().selected().set(screen.model().shown().getFirst()));

        assertThat(Fx.call(() -> List.copyOf(screen.node().lookupAll(".button")))).allSatisfy(
                node -> assertThat(((Button) node).getText() + node.getAccessibleText()).isNotEqualTo("null"));
        assertThat(screen.entries()).hasSize(3);
        assertThat(screen.model().spot().get().finding()).as("the worst finding is looked at first").isPresent();
        Fx.takePictures("04-pipelines-empty", 1232, 780,
                () -> new PipelinesScreen(session(), new SheetHost(), _ -> {}).node());
        Fx.takePictures("04-pipelines", 1232, 812, () -> opened().node());
        Fx.takePictures("04-pipelines-small", 792, 612, () -> opened().node());
    }

    private PipelinesScreen opened() {
        PipelinesScreen screen = new PipelinesScreen(session(), new SheetHost(), _ -> {});
        screen.opening().open(List.of(folder));
        screen.model().selected().set(screen.model().shown().getFirst());
        return screen;
    }

    private PipelinesScreen screen() {
        return Fx.call(() -> new PipelinesScreen(session(), new SheetHost(), _ -> {}));
    }

    private Session session() {
        Cloud cloud = new Cloud(unused(ProfileGateway.class), unused(ImageGateway.class), unused(ObjectGateway.class),
                new FakePipelines(), unused(ServiceGateway.class), unused(ExecutionGateway.class),
                unused(RolloutGateway.class));
        return Session.begin(cloud, SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop,
                new Journal(folder.resolve("journal.jsonl")));
    }

    /// A gateway that this screen must not call.
    private static <G> G unused(Class<G> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, (_, method, _) -> {
            throw new AssertionError(method + " was called");
        }));
    }

    private static Stage show(Parent root) {
        return Fx.call(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 1200, 800));
            Fx.theme().follow(stage.getScene());
            stage.show();
            return stage;
        });
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static Button button(Parent root, String text) {
        return root.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }

    private static ActionNode node(Parent root, String action) {
        return root.lookupAll(".action-node").stream().filter(ActionNode.class::isInstance).map(ActionNode.class::cast)
                .filter(node -> node.box().action().label().equals(action)).findFirst().orElseThrow();
    }

    private static ListView<?> list(Parent root, String name) {
        return root.lookupAll(".list-view").stream().filter(node -> name.equals(node.getAccessibleText()))
                .map(node -> (ListView<?>) node).findFirst().orElseThrow();
    }
}
