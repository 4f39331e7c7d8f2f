package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.image.Selection;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.PictureFile;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// Publish twice, look at the versions, compare two of them, restore one, and find that in the journal: by mouse, with
/// work in the background as it is in earnest.
class RestoreFlowTest {
    private static final int PATIENCE = 60;
    private static final String SERVICE = "orders-api";

    @TempDir
    private Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private SampleCloud sample;
    private SessionView view;
    private Stage stage;

    @BeforeEach
    void open() {
        TestDesktop base = new TestDesktop();
        sample = new SampleCloud(folder, base.time);
        RunningTasks running = new RunningTasks();
        Desktop desktop = new Desktop(new FxTasks(running, Platform::runLater, base.messages::report), running,
                base.messages, base, base.pages::add, new TextClipboard(base.messages::say), TestDesktop.CLOCK,
                base.desktop.pause());
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT.withMarks("qa", ProfileMarks.NONE.used()));
        Fx.theme();
        view = Fx.call(() -> new SessionView(sample.begin(settings, desktop),
                Command.of("sample.open", "Open the sample company", "fth-package", () -> {})));
        stage = Fx.call(this::shown);
    }

    private Stage shown() {
        Scene scene = new Scene(view.root(), 1440, 900);
        Fx.theme().follow(scene);
        view.listenIn(scene);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        view.begin();
        view.session().workspace().begin("qa1", WorkspaceReader
                .read(sample.company.files().workspace().getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow());
        return window;
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
        sample.close();
    }

    @Test
    void anOldVersionIsFoundComparedAndRestored() {
        await("the profiles are read", () -> !view.session().profiles().all().isEmpty());
        publish("8d21e07");
        publish("latest");
        assertThat(journal()).hasSize(2);

        press(KeyCode.DIGIT4);
        TableView<?> table = awaited(TableView.class, it -> "Activity".equals(it.getAccessibleText()));
        await("the journal is shown", () -> table.getItems().size() == 2);
        robot.clickOn(awaited(Labeled.class, it -> it.getStyleClass().contains("table-cell")
                && SERVICE.equals(it.getText())));
        robot.clickOn(awaited(Button.class, button -> "Versions".equals(button.getText())));
        await("all versions are read",
                () -> cells().size() == 6 && view.session().desktop().running().tasks().isEmpty());
        String third = version(2);
        robot.clickOn(cell(2));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        await("two are compared", () -> shows("From " + version(4).substring(0, 8) + "… to " + third.substring(0, 8)));

        robot.clickOn(cell(2));
        robot.clickOn(awaited(Button.class, button -> "Restore this version…".equals(button.getText())
                && !button.isDisabled()));
        robot.clickOn(awaited(Button.class, button -> "Restore this version".equals(button.getText())
                && !button.isDisabled()));
        await("it is restored", () -> shows("Restored as version "));
        robot.type(KeyCode.ESCAPE);

        JournalEntry entry = journal().getFirst();
        assertThat(entry.result()).isEqualTo(JournalEntry.Result.RESTORED);
        await("the journal and the versions show it", () -> table.getItems().size() == 3 && cells().size() == 7
                && shows("Restored") && version(0).equals(Objects.requireNonNull(entry.versionId())));
        pictures();
    }

    private void pictures() {
        for (int[] size : List.of(new int[]{1440, 900}, new int[]{1000, 700})) {
            Fx.run(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
                Fx.run(() -> Fx.theme().choice().set(choice));
                WaitForAsyncUtils.waitForFxEvents();
                Path file = Path.of("target", "pictures", "activity-versions-" + size[0]
                        + (choice == ThemeChoice.DARK ? "-dark.png" : ".png"));
                Fx.call(() -> {
                    PictureFile.write(stage.getScene(), file);
                    return true;
                });
                assertThat(file).exists();
            }
        }
        Fx.run(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void publish(String tag) {
        Fx.run(() -> {
            view.session().workspace().edit(now -> with(now, tag));
            view.session().navigator().go(new Destination.ToService(SERVICE));
        });
        await("what is published is known", () -> shows("Up to date") || shows("Behind"));
        robot.clickOn(awaited(Button.class, button -> "Publish…".equals(button.getText())));
        robot.clickOn(awaited(Button.class, button -> "Publish 1 bundle".equals(button.getText())
                && !button.isDisabled()));
        await("it is published", () -> shows("Published 1 bundle"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Workspace with(Workspace now, String tag) {
        ServiceMapping service = now.service(SERVICE).orElseThrow();
        FromEcr web = (FromEcr) service.containers().getFirst();
        return now.replace(SERVICE, service.replace(web.name(), web.with(new Selection.Tag(tag))));
    }

    private List<JournalEntry> journal() {
        return view.session().journal().journal().newest(9).entries();
    }

    private List<ListCell<?>> cells() {
        return Fx.call(() -> view.root().lookupAll(".versions-drawer .list-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell).filter(cell -> "Versions".equals(cell.getListView()
                        .getAccessibleText()) && !cell.isEmpty() && isSeen(cell))
                .toList());
    }

    private ListCell<?> cell(int index) {
        return cells().stream().filter(cell -> cell.getIndex() == index).findFirst().orElseThrow();
    }

    /// The id of the version in that row, as it is spoken: `version ID, …`.
    private String version(int index) {
        return Fx.call(() -> cell(index).getAccessibleText().replaceFirst("version ([^,]*),.*", "$1"));
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("in vain was waited until " + what, e);
        }
    }

    private <N extends Node> N awaited(Class<N> kind, Predicate<N> which) {
        await("there is such a " + kind.getSimpleName(), () -> !find(kind, which).isEmpty());
        return find(kind, which).getLast();
    }

    private <N extends Node> List<N> find(Class<N> kind, Predicate<N> which) {
        return Fx.call(() -> view.root().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast)
                .filter(RestoreFlowTest::isSeen).filter(which).toList());
    }

    private boolean shows(String text) {
        return !find(Node.class, node -> words(node).contains(text)).isEmpty();
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text words -> words.getText();
            case SelectableText words -> words.text();
            default -> "";
        };
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
