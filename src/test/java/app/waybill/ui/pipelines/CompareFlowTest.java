package app.waybill.ui.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

class CompareFlowTest {
    @TempDir
    Path folder;

    private final TestDesktop desktop = new TestDesktop();

    @Test
    void twoPipelinesAreComparedWalkedSwappedAndLeftByKeyboard() throws IOException {
        try (SampleCloud cloud = new SampleCloud(folder)) {
            PipelinesScreen screen = Fx.call(() -> screen(cloud));
            Stage stage = Fx.call(() -> show(screen.node()));
            try {
                Fx.run(() -> screen.opening().open(List.of(write("one.json", stages("Source", "Build", "Deploy")),
                        write("two.json", stages("Source", "Approve", "Deploy").replace("k3", "other")))));
                Fx.run(() -> run(screen, "pipelines.compare"));
                TableView<?> table = Fx.call(() -> (TableView<?>) screen.node().lookup("#table"));

                assertThat(Fx.call(() -> stage.getScene().getFocusOwner())).isEqualTo(table);
                assertThat(Fx.call(() -> marked(screen.node()))).as("Build, Approve and both of Deploy").isEqualTo(4);
                assertThat(Fx.call(() -> names(screen.node()))).doesNotContain("null");

                Fx.run(() -> press(table, KeyCode.F8));
                assertThat(Fx.call(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
                Fx.run(() -> run(screen, "compare.swap"));
                assertThat(Fx.call(() -> screen.comparing().rows().stream().map(row -> row.kind().look().word())
                        .toList())).contains("added", "removed", "changed");
                Fx.run(() -> press(table, KeyCode.ESCAPE));
                assertThat(screen.comparing().shown().get()).isFalse();
            } finally {
                Fx.run(stage::hide);
            }
        }
    }

    @Test
    void aFileIsComparedWithTheLiveVersionAndWithItselfAsSaved() throws IOException {
        try (SampleCloud cloud = new SampleCloud(folder)) {
            PipelinesScreen screen = Fx.call(() -> screen(cloud));
            Fx.run(() -> new Scene(screen.node(), 1232, 812));
            Scope qa = new Scope("qa", "eu-west-1");
            Fx.run(() -> screen.opening().fetch(new PipelineOrigin.Live(qa, "orders-api-qa")));
            String text = Fx.call(() -> Objects.requireNonNull(screen.model().selected().get()).text().plain());
            Path file = write("export.json", text.replace("\"QUEUED\"", "\"SUPERSEDED\""));
            Fx.run(() -> screen.model().all().stream().toList().forEach(screen.model()::close));
            Fx.run(() -> screen.opening().open(List.of(file)));
            Fx.run(() -> run(screen, "pipelines.compare"));
            assertThat(screen.comparing().shown().get()).isTrue();
            assertThat(screen.comparing().compared().get()).as("nothing else is open").isNull();

            Fx.run(() -> choose(screen, "#after", "fetched now"));
            assertThat(screen.comparing().rows()).extracting(ComparedRow::what).containsExactly("executionMode");

            Fx.run(() -> screen.model().change(new PipelineOrigin.ExportFile(file), open -> open.with("a test",
                    ReviewedText.of(open.text().plain().replace("\"V2\"", "\"V1\"")))));
            Fx.run(() -> run(screen, "compare.back"));
            Fx.run(() -> run(screen, "pipelines.compare"));
            assertThat(screen.comparing().rows()).as("as saved, and as it is now").extracting(ComparedRow::what)
                    .containsExactly("pipelineType");
        }
    }

    @Test
    void bothDrawingsScrollTogether() throws IOException {
        try (SampleCloud cloud = new SampleCloud(folder)) {
            PipelinesScreen screen = Fx.call(() -> screen(cloud));
            Stage stage = Fx.call(() -> show(screen.node()));
            try {
                String[] names = IntStream.rangeClosed(1, 20).mapToObj(i -> "Stage" + i).toArray(String[]::new);
                Fx.run(() -> screen.opening().open(List.of(write("one.json", stages(names)),
                        write("two.json", stages(names).replace("\"k20\"", "\"other\"")))));
                Fx.run(() -> run(screen, "pipelines.compare"));

                List<Double> scrolled = Fx.call(() -> screen.node().lookupAll(".drawing-canvas").stream()
                        .filter(node -> node.getAccessibleText().contains("pipeline "))
                        .map(node -> ((ScrollPane) node).getHvalue()).toList());
                assertThat(scrolled).as("to the last stage").hasSize(2).allMatch(value -> value > 0.9);
            } finally {
                Fx.run(stage::hide);
            }
        }
    }

    @Test
    void whatAChangeMeansStandsBesideTheJoinedDifference() throws IOException {
        String two = PipelineTexts.WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json")
                .replace("\"ClusterName\": \"", "\"DeploymentTimeout\": \"15\", \"ClusterName\": \"");
        List<Path> files = List.of(write("one.json", PipelineTexts.WRONG_FILE), write("two.json", two));
        try (SampleCloud cloud = new SampleCloud(folder)) {
            PipelinesScreen screen = Fx.call(() -> compared(cloud, files));

            assertThat(Fx.call(() -> ((Label) screen.node().lookup("#meaning")).getText()))
                    .isEqualTo("Image definitions are read from another file, which the artifact must hold.");
            assertThat(Fx.call(() -> screen.node().lookup("#joined").isVisible())).isTrue();
            assertThat(Fx.call(() -> screen.node().lookup("#texts").isVisible())).isFalse();
            Fx.takePictures("05-compare", 1232, 812, () -> compared(cloud, files).node());
            Fx.takePictures("05-compare-small", 792, 612, () -> compared(cloud, files).node());
        }
    }

    private PipelinesScreen compared(SampleCloud cloud, List<Path> files) {
        PipelinesScreen screen = screen(cloud);
        Fx.theme().follow(new Scene(screen.node(), 1232, 812));
        screen.opening().open(files);
        run(screen, "pipelines.compare");
        screen.node().getScene().setRoot(new Pane());
        return screen;
    }

    private PipelinesScreen screen(SampleCloud cloud) {
        Session session = cloud.begin(SettingsStore.inMemory(Settings.DEFAULT), desktop.desktop);
        session.profiles().readAgain();
        return new PipelinesScreen(session, new SheetHost(), _ -> {});
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stages of one action each, whose source reads the key `k` and the stage's number.
    private static String stages(String... names) {
        return IntStream.rangeClosed(1, names.length).mapToObj(i -> """
                {"name": "%1$s", "actions": [{"name": "Do%1$s", "actionTypeId": {"category": "Build", "owner": "AWS",
                 "provider": "%1$s", "version": "1"}, "configuration": {"ProjectName": "k%2$d"}}]}"""
                .formatted(names[i - 1], i))
                .collect(Collectors.joining(",\n", "{\"name\": \"p\", \"stages\": [", "]}"));
    }

    private static void run(PipelinesScreen screen, String id) {
        screen.commands().stream().filter(it -> id.equals(it.id())).forEach(Command::runIfEnabled);
        screen.node().applyCss();
        screen.node().layout();
    }

    private static void choose(PipelinesScreen screen, String chooser, String words) {
        MenuButton button = (MenuButton) screen.node().lookup(chooser);
        button.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
        button.getItems().stream().filter(item -> String.valueOf(item.getText()).contains(words)).findFirst()
                .orElseThrow().fire();
    }

    private static long marked(Parent root) {
        return root.lookupAll(".compare-mark").size();
    }

    private static List<String> names(Parent root) {
        return root.lookupAll(".button, .menu-button, .toggle-button").stream().filter(Control.class::isInstance)
                .map(node -> String.valueOf(node.getAccessibleText())).toList();
    }

    private static void press(Control node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static Stage show(Parent root) {
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 1232, 812));
        Fx.theme().follow(stage.getScene());
        stage.show();
        return stage;
    }
}
