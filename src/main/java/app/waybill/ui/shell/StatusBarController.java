package app.waybill.ui.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
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
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Message;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings.Writing;
import app.waybill.ui.session.WorkspaceState;

/// The bar at the bottom: running work with its progress and a way to cancel it, else the last message; whether the
/// workspace is saved; who is read-only. Work shows after 300 ms, so that nothing flickers.
public final class StatusBarController {
    private static final Duration PATIENCE = Duration.millis(300);

    /// More names would push the message away.
    private static final int NAMED = 3;

    private final Session session;
    private final Command showKeys;
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
    private HBox said;
    @FXML
    private Label message;
    @FXML
    private Label messageTime;
    @FXML
    private Button messageAct;
    @FXML
    private Label theme;
    @FXML
    private Label saved;
    @FXML
    private Label lock;

    @FXML
    private Button keys;

    /// A status bar over the session's work, workspace and locks; `showKeys` opens the key sheet.
    public StatusBarController(Session session, Command showKeys) {
        this.session = session;
        this.showKeys = showKeys;
        this.times = new TimeText(session.desktop().clock());
    }

    @FXML
    private void initialize() {
        CommandButton.bind(keys, showKeys);
        session.desktop().running().tasks().addListener((ListChangeListener<RunningTask>) _ -> await());
        session.messages().last().subscribe(this::show);
        session.workspace().state().subscribe(this::show);
        session.settings().settings().subscribe(_ -> {
            showLock();
            showTheme();
        });
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
        List<RunningTask> tasks = session.desktop().running().tasks().stream()
                .sorted(Comparator.comparing(RunningTask::isInBackground)).toList();
        work.setVisible(!tasks.isEmpty());
        said.setVisible(tasks.isEmpty());
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
        Notice.Act act = last == null ? null : last.act();
        messageAct.setVisible(act != null);
        messageAct.setText(act == null ? "" : act.label());
        messageAct.setOnAction(_ -> {
            if (act != null) {
                act.run().run();
            }
        });
    }

    private void show(@Nullable WorkspaceState state) {
        showTheme();
        saved.setVisible(state != null);
        if (state == null) {
            return;
        }
        if (state.isUnsaved()) {
            showSaved(Tone.WARNING, "fth-edit-3", state.name() + " has unsaved changes");
        } else if (state.file() == null) {
            showSaved(Tone.NEUTRAL, "fth-file", state.name() + " has no file yet");
        } else {
            showSaved(Tone.SUCCESS, "fth-check-circle", savedText(state.file().place(), state.savedAt()));
        }
    }

    private void showSaved(Tone tone, String icon, String words) {
        tone.on(saved);
        saved.setGraphic(Icons.of(icon));
        saved.setText(words);
    }

    private String savedText(WorkspacePlace file, @Nullable Instant savedAt) {
        return file.fileName() + (savedAt == null ? "" : " saved " + times.timeOfDay(savedAt));
    }

    private void showTheme() {
        theme.setVisible(session.workspace().state().get() == null
                && session.settings().settings().get().theme() == ThemeChoice.SYSTEM);
    }

    private void showLock() {
        boolean everything = session.settings().settings().get().writing() == Writing.LOCKED;
        List<String> locked = session.profiles().inUse().stream().map(ProfileItem::name).filter(session.lock())
                .toList();
        lock.setVisible(everything || !locked.isEmpty());
        lock.setText(everything ? "Read-only" : "Read-only: " + names(locked));
    }

    private static String names(List<String> locked) {
        return locked.size() > NAMED ? locked.size() + " profiles" : String.join(", ", locked);
    }
}
