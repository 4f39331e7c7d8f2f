package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// The main job in the window, by mouse and keyboard on the sample company, with work in the background as it is in
/// earnest: map another image, look at the preview, publish, and find it in the journal.
class PublishFlowTest {
    private static final int PATIENCE = 30;
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
        SettingsStore settings = SettingsStore
                .inMemory(Settings.DEFAULT.withMarks("qa", ProfileMarks.NONE.used()));
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
    void anotherImageIsMappedPreviewedPublishedAndKeptInTheJournal() {
        Image older = olderImage();
        await("the profiles are read", () -> !view.session().profiles().all().isEmpty());
        press(KeyCode.DIGIT2);
        Fx.run(() -> view.session().navigator().go(new Destination.ToService(SERVICE)));

        await("what is published is known", () -> shows("Up to date") || shows("Behind"));
        robot.clickOn(awaited(TextField.class, field -> "Tag of web".equals(field.getAccessibleText())));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write(ImageSelector.mostTelling(older.tags()).orElseThrow());
        await("the preview shows the image", () -> shows(older.digest().value().substring(7, 15)));

        robot.clickOn(awaited(Button.class, button -> "Publish…".equals(button.getText())));
        robot.clickOn(awaited(Button.class, button -> "Publish 1 bundle".equals(button.getText())
                && !button.isDisabled()));
        await("it is published", () -> shows("Published 1 bundle"));

        JournalEntry entry = view.session().journal().journal().newest(1).entries().getFirst();
        String version = Objects.requireNonNull(entry.versionId());
        assertThat(shows("Published as version " + version)).isTrue();
        assertThat(entry.definitions().getFirst().imageUri()).endsWith("@" + older.digest());

        robot.type(KeyCode.ESCAPE);
        press(KeyCode.DIGIT4);
        await("the journal shows it", () -> shows(version.substring(0, 8)) && shows("Published"));
    }

    private Image olderImage() {
        List<Image> all = new ArrayList<>();
        sample.cloud().images().images(new RepositoryRef("qa", "eu-west-1", "222222222222", SERVICE), all::addAll);
        return all.stream().sorted((one, other) -> Objects.requireNonNull(other.pushedAt())
                .compareTo(Objects.requireNonNull(one.pushedAt()))).filter(image -> !image.tags().isEmpty())
                .skip(4).findFirst().orElseThrow();
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
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
                .filter(PublishFlowTest::isSeen).filter(which).toList());
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
