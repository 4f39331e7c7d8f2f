package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// An operator opens an export of the sample company and walks through it with the keyboard alone.
class PipelineFlowTest {
    private final TestDesktop desktop = new TestDesktop();
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private SampleCloud cloud;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        cloud = new SampleCloud(folder);
        stage = Fx.call(Stage::new);
        String export = Objects.requireNonNull(cloud.company.files().pipelineExports().get("orders-api-qa"));
        desktop.choices.add(Files.writeString(folder.resolve("orders-api-qa.json"), export));
        Session session = cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop);
        Fx.run(() -> {
            stage.setScene(new Scene(new PipelinesScreen(session, new SheetHost(), _ -> {}).node(), 1200, 900));
            Fx.theme().follow(stage.getScene());
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        cloud.close();
    }

    @Test
    void anExportIsOpenedAndWalkedByKeyboard() {
        tabTo("Open pipelines…");
        press(KeyCode.SPACE);
        assertThat(text("#title")).isEqualTo("orders-api-qa");
        assertThat(text("#factsTitle")).as("the worst finding is looked at first").isEqualTo("Action DeployQA");
        assertThat(facts()).contains("imageDetail.json");
        int wrong = line();
        assertThat(selectedCode()).startsWith("\"FileName\": \"imageDetail.json\"");

        tabTo("DeployQA");
        press(KeyCode.LEFT);
        String before = text("#factsTitle");
        assertThat(before).isNotEqualTo("Action DeployQA");
        assertThat(focused()).contains(before.substring("Action ".length()));
        assertThat(line()).isLessThan(wrong);

        press(KeyCode.RIGHT);
        assertThat(text("#factsTitle")).isEqualTo("Action DeployQA");
        press(KeyCode.ENTER);
        assertThat(focused()).isEqualTo("JSON of the pipeline");
        assertThat(line()).isEqualTo(wrong);

        press(KeyCode.HOME);
        assertThat(line()).isEqualTo(1);
        assertThat(text("#factsTitle")).as("no action is on the first line").isEqualTo("Pipeline");
    }

    /// Goes on with Tab until it is at what a screen reader would call that.
    private void tabTo(String name) {
        for (int i = 0; i < 30 && !focused().contains(name); i++) {
            press(KeyCode.TAB);
        }
        assertThat(focused()).contains(name);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = Fx.call(() -> stage.getScene().getFocusOwner());
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    private String text(String id) {
        return Fx.call(() -> ((Label) find(id)).getText());
    }

    private List<String> facts() {
        return Fx.call(() -> ((GridPane) find("#facts")).getChildren().stream().map(node -> ((Label) node).getText())
                .toList());
    }

    private int line() {
        return Fx.call(() -> ((CodeView) find("#json")).selectedLine().get());
    }

    private String selectedCode() {
        return Fx.call(() -> find("#json").lookupAll(".list-cell:selected").stream().findFirst().orElseThrow()
                .getAccessibleText().replaceFirst("Line \\d+: ", ""));
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }
}
