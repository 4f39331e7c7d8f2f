package app.waybill.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.testfx.util.WaitForAsyncUtils;

import app.waybill.core.watch.Pause;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleCloud;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.TestDesktop;

/// The whole window on the sample company with its workspace open and the profile qa in use, and work in the background as it
/// is in earnest.
final class FlowWindow implements AutoCloseable {
    private static final int PATIENCE = 60;

    final SampleCloud sample;
    final SessionView view;
    final Stage stage;

    /// Opens it with its files in a folder; `pause` passes the time while something is watched.
    FlowWindow(Path folder, TestDesktop base, Pause pause) {
        sample = new SampleCloud(folder, base.time);
        RunningTasks running = new RunningTasks();
        Desktop desktop = new Desktop(new FxTasks(running, Platform::runLater, base.messages::report), running,
                base.messages, base, base.pages::add, new TextClipboard(base.messages::say), TestDesktop.CLOCK, pause);
        SettingsStore settings = SettingsStore.inMemory(Settings.DEFAULT.withMarks("qa", ProfileMarks.NONE.used()));
        Fx.theme();
        view = Fx.call(() -> new SessionView(sample.begin(settings, desktop),
                Command.of("sample.open", "Open the sample company", "fth-package", () -> {})));
        stage = Fx.call(Stage::new);
        Fx.run(this::show);
    }

    private void show() {
        Scene scene = new Scene(view.root(), 1440, 900);
        Fx.theme().follow(scene);
        view.listenIn(scene);
        stage.setScene(scene);
        stage.show();
        view.begin();
        view.session().workspace().begin("qa1", WorkspaceReader
                .read(sample.company.files().workspace().getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow());
    }

    /// Waits until something is so.
    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("in vain was waited until " + what, e);
        }
    }

    /// The last node of that kind that is seen, once there is one.
    <N extends Node> N awaited(Class<N> kind, Predicate<N> which) {
        await("there is such a " + kind.getSimpleName(), () -> !find(kind, which).isEmpty());
        return find(kind, which).getLast();
    }

    /// All nodes of that kind that are seen.
    <N extends Node> List<N> find(Class<N> kind, Predicate<N> which) {
        return Fx.call(() -> view.root().lookupAll("*").stream().filter(kind::isInstance).map(kind::cast)
                .filter(FlowWindow::isSeen).filter(which).toList());
    }

    /// Whether a text is seen, alone or within another.
    boolean shows(String text) {
        return !find(Node.class, node -> words(node).contains(text)).isEmpty();
    }

    /// Whether a text is seen by itself.
    boolean says(String text) {
        return !find(Node.class, node -> words(node).equals(text)).isEmpty();
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text words -> words.getText();
            case SelectableText words -> words.text();
            default -> "";
        };
    }

    /// Whether a node and all that it stands in are visible.
    static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        Fx.run(() -> {
            stage.hide();
        });
        sample.close();
    }
}
