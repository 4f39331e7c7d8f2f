package app.waybill.ui.shell;

import java.util.List;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Message;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings.Writing;
import app.waybill.ui.session.WorkspaceState;

/// The bar at the bottom: running work with its progress and a way to cancel it, else the last message; whether the
/// workspace is saved; who is read-only. Work shows after 300 ms, so that nothing flickers.
public final class StatusBarController {
    private static final Duration PATIENCE = Duration.millis(300);

    private final Session session;
    private final TimeText times;
    @FXML
    private HBox work;
    @FXML
    private Label title;
    @FXML
    private Label count;
    @FXML
    private ProgressBar bar;
    @FXML
    private Button cancel;
    @FXML
    private MenuButton more;
    @FXML
    private Label message;
    @FXML
    private Label messageTime;
    @FXML
    private Label saved;
    @FXML
    private Label lock;

    /// A status bar over the session's work, workspace and locks.
    public StatusBarController(Session session) {
        this.session = session;
        this.times = new TimeText(session.desktop().clock());
    }

    @FXML
    private void initialize() {
        session.desktop().running().tasks().addListener((ListChangeListener<RunningTask>) _ -> await());
        session.messages().last().subscribe(this::show);
        session.workspace().state().subscribe(this::show);
        session.settings().settings().subscribe(_ -> showLock());
        session.profiles().inUse().addListener((ListChangeListener<ProfileItem>) _ -> showLock());
        showWork();
    }

    private void await() {
        showWorkIfNone();
        PauseTransition pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> showWork());
        pause.play();
    }

    private void showWorkIfNone() {
        if (session.desktop().running().tasks().isEmpty()) {
            showWork();
        }
    }

    private void showWork() {
        ObservableList<RunningTask> tasks = session.desktop().running().tasks();
        work.setVisible(!tasks.isEmpty());
        message.setVisible(tasks.isEmpty());
        messageTime.setVisible(tasks.isEmpty());
        if (tasks.isEmpty()) {
            return;
        }
        RunningTask first = tasks.getFirst();
        title.textProperty()
                .bind(first.step().map(step -> step.isEmpty() ? first.title() : first.title() + " · " + step));
        count.textProperty().bind(first.count());
        bar.progressProperty().bind(first.fraction());
        cancel.setOnAction(_ -> first.cancel());
        int others = tasks.size() - 1;
        more.setVisible(others > 0);
        more.setText(others == 1 ? "1 more task" : others + " more tasks");
        more.getItems().setAll(tasks.stream().skip(1).map(StatusBarController::item).toList());
    }

    private static MenuItem item(RunningTask task) {
        Button stop = new Button("Cancel");
        stop.getStyleClass().add("link");
        stop.setOnAction(_ -> task.cancel());
        Label words = new Label();
        words.textProperty().bind(task.step().map(step -> step.isEmpty() ? task.title() : task.title() + " · " + step));
        return new CustomMenuItem(new HBox(16, words, stop));
    }

    private void show(@Nullable Message last) {
        Tone tone = last == null ? Tone.NEUTRAL : last.tone();
        tone.on(message);
        message.setGraphic(last == null ? null : Icons.of("fth-check-circle"));
        message.setText(last == null ? "Ready" : last.text());
        messageTime.setText(last == null ? "" : times.timeOfDay(last.time()));
    }

    private void show(@Nullable WorkspaceState state) {
        saved.setVisible(state != null);
        if (state == null) {
            return;
        }
        boolean unsaved = state.isUnsaved();
        (unsaved ? Tone.WARNING : Tone.SUCCESS).on(saved);
        saved.setGraphic(Icons.of(unsaved ? "fth-edit-3" : "fth-check-circle"));
        saved.setText(unsaved ? state.name() + " has unsaved changes" : savedText(state));
    }

    private String savedText(WorkspaceState state) {
        return state.savedAt() == null ? state.name() : state.name() + " saved " + times.timeOfDay(state.savedAt());
    }

    private void showLock() {
        boolean everything = session.settings().settings().get().writing() == Writing.LOCKED;
        List<String> locked = session.profiles().inUse().stream().map(ProfileItem::name).filter(session.lock())
                .toList();
        lock.setVisible(everything || !locked.isEmpty());
        lock.setText(everything ? "Read-only" : "Read-only: " + String.join(", ", locked));
    }
}
