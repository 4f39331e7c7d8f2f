package app.waybill.ui.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.recipe.Parameter;
import app.waybill.core.recipe.Wiring;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.pipelines.PipelinesScreen;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// An operator makes a pipeline of a service of the sample company by each recipe, and opens it or saves its files.
class NewPipelineFlowTest {
    private static final String SERVICE = "inventory-api";
    private static final Map<Parameter, String> TEXTS = Map.of(
            Parameter.ROLE, "arn:aws:iam::222222222222:role/pipelines",
            Parameter.ARTIFACT_BUCKET, "qa-pipeline-artifacts",
            Parameter.EXECUTION_ROLE, "arn:aws:iam::222222222222:role/task-execution",
            Parameter.PORT, "8080");

    private final TestDesktop desktop = new TestDesktop();
    private final FxRobot robot = new FxRobot();
    @TempDir
    private Path folder;
    private SampleCloud cloud;
    private Stage stage;
    private PipelinesScreen screen;
    private SheetHost sheets;

    @BeforeEach
    void open() {
        cloud = new SampleCloud(folder.resolve("aws"));
        Session session = cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop);
        Fx.theme();
        sheets = Fx.call(SheetHost::new);
        screen = Fx.call(() -> new PipelinesScreen(session, sheets, new NewPipelineSheet(session, sheets)::begin));
        stage = Fx.call(Stage::new);
        Fx.run(() -> {
            session.profiles().readAgain();
            session.workspace().begin("qa1", WorkspaceReader.read(
                    cloud.company.files().workspace().getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow());
            session.navigator().guideBy(screen::arrive);
            sheets.getChildren().add(screen.node());
            stage.setScene(new Scene(sheets, 1280, 860));
            Fx.theme().follow(stage.getScene());
            stage.show();
            stage.requestFocus();
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        cloud.close();
    }

    @ParameterizedTest
    @EnumSource
    void aPipelineOfEachRecipeIsMadeAndOpenedUnsaved(Wiring wiring) {
        fill(wiring);
        assertThat(text("#verdict .label")).startsWith("The review ");
        robot.clickOn("Open in Pipelines");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(sheets.isOpen()).isFalse();
        assertThat(text("#title")).isEqualTo("inventory-api-qa");
        assertThat(screen.unsaved()).singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("inventory-api-qa"));
        assertThat(screen.entries()).singleElement().satisfies(entry -> assertThat(entry.detail())
                .isEqualTo("new · " + wiring.recipe().word() + " recipe"));
    }

    @Test
    void theFilesAreSavedAfterAPlanThatSaysWhatIsReplaced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path mine = Files.writeString(out.resolve("pipeline.json"), "mine\n");
        desktop.choices.add(out);
        fill(Wiring.BUILD);
        robot.clickOn("#saveFiles");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#folder")).isEqualTo(out.toString());
        assertThat(text("#write")).startsWith("Save ").endsWith(" files, replacing 1");
        assertThat(mine).as("a plan writes nothing").hasContent("mine");
        robot.type(KeyCode.ESCAPE);
        assertThat(Fx.call(() -> node("#plan").isVisible())).as("Esc goes back, not out").isFalse();
        assertThat(sheets.isOpen()).isTrue();

        desktop.choices.add(out);
        robot.clickOn("#saveFiles");
        robot.clickOn("#write");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(mine).content().startsWith("{");
        assertThat(out.resolve("buildspec.yml")).isNotEmptyFile();
        assertThat(out.resolve("SETUP.md")).isNotEmptyFile();
    }

    @Test
    void aServiceThatIsNamedIsChosenAndWhatItLacksIsSaidBesideIt() {
        Fx.run(() -> screen.arrive(new Destination.MakePipeline("billing-api")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Convert");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text("#serviceProblem"))
                .startsWith("No container of the service 'billing-api' runs an image of ECR.");
        assertThat(Fx.call(() -> node("#editService").isVisible())).isTrue();
        assertThat(Fx.call(() -> node("#saveFiles").isDisabled())).isTrue();
    }

    private void fill(Wiring wiring) {
        Fx.run(() -> screen.commands().stream().filter(it -> "pipelines.new".equals(it.id())).findFirst().orElseThrow()
                .runIfEnabled());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isEqualTo(Fx.call(() -> node("#service")));
        robot.clickOn("#service").write(SERVICE);
        robot.clickOn(switch (wiring) {
            case STATIC -> "Static";
            case BUILD, COMMANDS -> "Convert";
            case BLUE_GREEN -> "Blue/green";
        });
        if (wiring == Wiring.COMMANDS) {
            robot.clickOn("Commands action");
        }
        wiring.required().forEach(parameter -> Fx.run(() -> field(parameter).setText(TEXTS.get(parameter))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(Parameter parameter) {
        return sheets.lookupAll(".text-field").stream()
                .filter(node -> parameter.title().equals(node.getAccessibleText()))
                .map(TextField.class::cast).findFirst().orElseThrow();
    }

    private Node node(String id) {
        return stage.getScene().lookup(id);
    }

    private String text(String id) {
        return Fx.call(() -> node(id) instanceof Label label ? label.getText() : ((Labeled) node(id)).getText());
    }
}
