package app.waybill.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// Publish, watch, live: in the whole window, by mouse, with work in the background as it is in earnest.
class WatchFlowTest {
    private static final int PATIENCE = 60;
    private static final int HASTE = 3;

    @TempDir
    private Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private final TestDesktop base = new TestDesktop();
    private SampleCloud sample;
    private SessionView view;
    private Stage stage;

    @BeforeEach
    void open() {
        sample = new SampleCloud(folder, base.time);
        RunningTasks running = new RunningTasks();
        Desktop desktop = new Desktop(new FxTasks(running, Platform::runLater, base.messages::report), running,
                base.messages, base, base.pages::add, new TextClipboard(base.messages::say), TestDesktop.CLOCK,
                this::pass);
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT.withMarks("qa", ProfileMarks.NONE.used()));
        Fx.theme();
        view = Fx.call(() -> new SessionView(sample.begin(settings, desktop),
                Command.of("sample.open", "Open the sample company", "fth-package", () -> {})));
        stage = Fx.call(this::shown);
    }

    /// Moves the time on once the window shows what was seen; it stands still while the operator is asked.
    private void pass(Duration time) throws InterruptedException {
        if (shows("Approve…")) {
            Thread.sleep(Duration.ofDays(1));
        }
        base.time.advance(time.multipliedBy(HASTE));
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
    void whatIsPublishedIsWatchedUntilItIsLive() {
        go(new Destination.ToService("storefront-web"));
        await("something is to be published", () -> shows("Behind"));
        Fx.run(() -> view.run("services.publish"));
        click(button -> "Publish 1 bundle".equals(button.getText()) && !button.isDisabled());
        click(button -> "Watch".equals(button.getText()));

        await("it is live", () -> shows("Live"));

        assertThat(view.session().navigator().place().get()).isEqualTo(Place.WATCH);
        assertThat(shows("Watching storefront-web")).isTrue();
        assertThat(shows("live: storefront-web runs it as storefront-web:312 in 4 tasks.")).isTrue();
        assertThat(shows("storefront-web is live")).as("it is told in the status bar").isTrue();
        assertThat(texts(node -> node instanceof SelectableText text
                && text.text().startsWith("1 task stopped: OutOfMemoryError"))).isTrue();
    }

    @Test
    void anApprovalIsGivenAfterOneSeesWhatWouldBeCalled() {
        go(new Destination.ToService("orders-api"));
        await("something is to be published", () -> shows("Behind"));
        Fx.run(() -> view.run("services.publish"));
        click(button -> "Publish 1 bundle".equals(button.getText()) && !button.isDisabled());
        click(button -> "Watch".equals(button.getText()));
        await("the approval can be given", () -> shows("Approve…"));
        click(button -> "Approve…".equals(button.getText()));
        assertThat(texts(node -> node instanceof SelectableText text
                && text.text().startsWith("aws codepipeline put-approval-result --profile qa"))).isTrue();

        click(button -> "Approve".equals(button.getText()));

        await("the mistake of the pipeline is told", () -> texts(node -> node instanceof SelectableText text
                && text.text().startsWith("failed in Deploy/DeployQA: Did not find the image definition file")));
        assertThat(shows("Retry Deploy…")).isTrue();
    }

    @Test
    void aServiceIsWatchedFromThePaletteAndGoesOnElsewhere() {
        go(new Destination.ToService("notifications-worker"));
        Fx.run(() -> view.run("services.watch"));
        go(new Destination.To(Place.IMAGES));

        await("its end is told", () -> shows("notifications-worker is live"));
        click(button -> "Show".equals(button.getText()));
        assertThat(shows("Watching notifications-worker")).isTrue();
    }

    private void go(Destination destination) {
        await("the profiles are read", () -> !view.session().profiles().all().isEmpty());
        Fx.run(() -> view.session().navigator().go(destination));
    }

    private void click(Predicate<Button> wanted) {
        await("a button", () -> texts(node -> node instanceof Button button && wanted.test(button)));
        Fx.run(() -> robot.lookup((Node node) -> node instanceof Button button && wanted.test(button)
                && isSeen(button)).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String text) {
        return texts(node -> switch (node) {
            case Labeled label -> text.equals(label.getText());
            case SelectableText words -> words.text().equals(text);
            default -> false;
        });
    }

    private boolean texts(Predicate<Node> wanted) {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> wanted.test(node) && isSeen(node)));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE + " s: " + what, e);
        }
    }
}
