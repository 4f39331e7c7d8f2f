package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// The drawing as the window shows and exports it.
class PipelineExportTest {
    private final TestDesktop desktop = new TestDesktop();
    @TempDir
    private Path folder;
    private SampleCloud cloud;
    private PipelinesScreen screen;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        cloud = new SampleCloud(folder);
        desktop.choices.add(Files.writeString(folder.resolve("orders.json"), PipelineTexts.WRONG_FILE));
        screen = Fx.call(() -> new PipelinesScreen(
                cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop), new SheetHost(), _ -> {}));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            stage.setScene(new Scene(screen.node(), 1000, 700));
            Fx.theme().follow(stage.getScene());
            stage.show();
            command("pipelines.open").run().run();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        cloud.close();
    }

    @Test
    void theSvgHoldsTheDrawingAndItsFindings() throws IOException {
        Path file = folder.resolve("orders.svg");
        export("pipelines.exportSvg", file);

        assertThat(Files.readString(file)).startsWith("<svg ").contains("DeployQA").contains("count error")
                .endsWith("</svg>\n");
        assertThat(Objects.requireNonNull(desktop.messages.last().get()).text()).contains("orders.svg");
    }

    @Test
    void thePngIsTheWholeDrawingAtTwiceItsSizeWhateverTheZoom() {
        Path file = folder.resolve("orders.png");
        Fx.run(() -> press(KeyCode.MINUS));
        export("pipelines.exportPng", file);

        PipelineGraph graph = Objects.requireNonNull(screen.model().selected().get()).graph().orElseThrow();
        Image picture = Fx.call(() -> new Image(file.toUri().toString()));
        assertThat(picture.getWidth()).isEqualTo(2.0 * graph.width());
        assertThat(picture.getHeight()).isEqualTo(2.0 * graph.height());
    }

    @Test
    void whatIsSelectedStaysSoAfterAnExport() {
        export("pipelines.exportPng", folder.resolve("orders.png"));

        assertThat(Fx.call(() -> stage.getScene().getRoot().lookupAll(".action-node:selected"))).hasSize(1);
    }

    @Test
    void plusMinusAndZeroZoom() {
        Fx.run(() -> press(KeyCode.MINUS));
        assertThat(zoom()).isEqualTo("80 %");
        Fx.run(() -> press(KeyCode.PLUS));
        assertThat(zoom()).isEqualTo("100 %");
        Fx.run(() -> {
            press(KeyCode.PLUS);
            press(KeyCode.DIGIT0);
        });
        assertThat(zoom()).isEqualTo("100 %");
    }

    @Test
    void withoutADrawingThereIsNothingToExport() {
        Fx.run(() -> screen.model().selected().set(null));

        assertThat(command("pipelines.exportSvg").enabled().get()).isFalse();
        assertThat(command("pipelines.exportPng").enabled().get()).isFalse();
    }

    private void export(String id, Path file) {
        desktop.choices.add(file);
        Fx.run(() -> command(id).runIfEnabled());
    }

    private Command command(String id) {
        return screen.commands().stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    private void press(KeyCode key) {
        Event.fireEvent(stage.getScene().lookup(".drawing-canvas"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private String zoom() {
        return Fx.call(() -> ((Label) stage.getScene().lookup("#zoom")).getText());
    }
}
