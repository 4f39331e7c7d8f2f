package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.lint.Severity;
import app.waybill.ui.control.Commands;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// An operator opens an export of the sample company, walks the findings, applies the fixes, takes them back, does them
/// again and saves.
class FixFlowTest {
    private final TestDesktop desktop = new TestDesktop();
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private SampleCloud cloud;
    private Stage stage;
    private PipelinesScreen screen;
    private Path file;
    private String export;

    @BeforeEach
    void open() throws IOException {
        cloud = new SampleCloud(folder);
        export = Objects.requireNonNull(cloud.company.files().pipelineExports().get("orders-api-qa"));
        file = Files.writeString(folder.resolve("orders-api-qa.json"), export);
        desktop.choices.add(file);
        Session session = cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop);
        stage = Fx.call(Stage::new);
        SheetHost sheets = Fx.call(SheetHost::new);
        screen = Fx.call(() -> new PipelinesScreen(session, sheets, _ -> {}));
        Fx.run(() -> {
            sheets.getChildren().add(screen.node());
            Scene scene = new Scene(sheets, 1200, 900);
            Commands commands = new Commands();
            commands.register(screen.commands());
            commands.listenIn(scene, () -> !sheets.isOpen());
            stage.setScene(scene);
            Fx.theme().follow(scene);
            stage.show();
            stage.requestFocus();
            screen.commands().getFirst().run().run();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        cloud.close();
    }

    @Test
    void findingsAreWalkedFixesAppliedTakenBackDoneAgainAndSaved() throws IOException {
        Fx.run(() -> findings().requestFocus());
        press(KeyCode.F8);
        assertThat(selectedFinding()).isEqualTo(1);
        press(KeyCode.SHIFT, KeyCode.F8);
        assertThat(selectedFinding()).isZero();

        fire("#apply");
        assertThat(now().history().done()).hasSize(1);
        fire("#fixAll");
        assertThat(Fx.call(() -> button("#apply", ".side-sheet").getText())).startsWith("Apply ");
        press(KeyCode.ENTER);
        assertThat(now().fixable()).isEmpty();
        assertThat(now().count(Severity.ERROR)).isZero();
        assertThat(Fx.call(() -> stage.getScene().lookup("#fixAll").isVisible())).isFalse();
        assertThat(screen.unsaved()).hasSize(1);

        Fx.run(() -> findings().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(now().isUnsaved()).isFalse();
        assertThat(Fx.call(() -> stage.getScene().lookup("#redo").getAccessibleText())).startsWith("Redo: ");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(file).content().isEqualTo(export);

        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(file).content().isEqualTo(now().text().plain()).isNotEqualTo(export);
        assertThat(screen.unsaved()).isEmpty();
    }

    private OpenPipeline now() {
        return Objects.requireNonNull(Fx.call(() -> screen.model().selected().get()));
    }

    private ListView<?> findings() {
        return (ListView<?>) stage.getScene().lookup(".finding-list");
    }

    private int selectedFinding() {
        return Fx.call(() -> findings().getSelectionModel().getSelectedIndex());
    }

    private void fire(String id) {
        Fx.run(() -> button(id, ".page").fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(String id, String in) {
        Node root = stage.getScene().lookup(in);
        return (Button) root.lookup(id);
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
