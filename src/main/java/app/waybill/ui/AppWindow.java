package app.waybill.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.SystemFileDialogs;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Theme;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.CutOffActs;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.JournalCopies;
import app.waybill.ui.session.OpenWorkspace;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Start;
import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.Unsaved;

/// The one window: its stage, and in it the frame of the session that is looked at. Both sessions, the operator's own and
/// the sample company's, stay as they are while the other one is looked at.
final class AppWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final WindowServices services;
    private final Stage stage = new Stage();
    private final Theme theme = new Theme();
    private final RunningTasks running = new RunningTasks();
    private final Messages messages;
    private final Desktop desktop;
    private final Scene scene;
    private final SaveQueue saves;
    private final Closing closing;
    private @Nullable SessionView own;
    private @Nullable SessionView sample;

    AppWindow(WindowServices services) {
        this.services = services;
        messages = new Messages(services.clock());
        DesktopPrograms programs = DesktopPrograms.here(Executors.newVirtualThreadPerTaskExecutor());
        messages.callBackBy((title, text) -> {
            if (!stage.isFocused()) {
                programs.notice(title, text);
            }
        });
        desktop = new Desktop(new FxTasks(running, Platform::runLater, messages::report), running, messages,
                new SystemFileDialogs(() -> stage), new SystemBrowser(programs, messages),
                new TextClipboard(messages::say),
                services.clock(), services.pause());
        scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        saves = new SaveQueue(error -> Platform.runLater(() -> messages.report(error)));
        closing = new Closing(running, messages, stage::close);
        theme.follow(scene);
    }

    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> messages.report(error));
        SessionView view = openOwn();
        stage.setTitle("Waybill");
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        new WindowMemory(stage, view.session().settings()).restore();
        stage.setOnCloseRequest(this::close);
        stage.setOnHidden(_ -> end());
        stage.focusedProperty().subscribe(this::lookAgain);
        stage.show();
    }

    /// Whoever comes back from elsewhere sees what others made of the workspace meanwhile.
    private void lookAgain(boolean focused) {
        if (focused && own != null) {
            own.session().workspace().saving().lookAgain(false);
        }
    }

    Scene scene() {
        return scene;
    }

    Theme theme() {
        return theme;
    }

    RunningTasks running() {
        return running;
    }

    SessionView openOwn() {
        if (own == null) {
            SettingsStore settings = SettingsStore.load(services.settings(), saves);
            tellProblems(settings);
            own = begin(Session.begin(services.own().get(), settings, desktop, services.journal()),
                    Command.of("sample.open", "Open the sample company", "fth-package", this::openSample));
            own.begin();
            CutOffActs.complete(own.session());
            JournalCopies.follow(own.session());
            reopen(own.session().workspace(), settings.settings().get());
        }
        return shown(own);
    }

    SessionView openSample() {
        if (sample == null) {
            Settings appearance = Settings.DEFAULT.withTheme(theme.choice().get())
                    .withTextSize(theme.textSize().get());
            WindowServices.Company company = services.sample().get();
            sample = begin(
                    Session.begin(company.cloud(), SettingsStore.inMemory(appearance), desktop, company.journal()),
                    Command.of("sample.leave", "Leave the sample company", "fth-log-out", this::openOwn));
            sample.begin();
            sample.session().workspace().begin("sample", company.workspace());
        }
        return shown(sample);
    }

    private SessionView begin(Session session, Command elsewhere) {
        SessionView view = new SessionView(session, elsewhere);
        session.settings().settings().subscribe(this::apply);
        return view;
    }

    private SessionView shown(SessionView view) {
        scene.setRoot(view.root());
        view.listenIn(scene);
        apply(view.session().settings().settings().get());
        return view;
    }

    private static void reopen(OpenWorkspace workspace, Settings settings) {
        if (settings.start() == Start.REOPEN) {
            settings.workspaces().stream().findFirst().ifPresent(workspace::open);
        }
    }

    private void tellProblems(SettingsStore settings) {
        if (!settings.problems().isEmpty()) {
            messages.show(new Notice("settings", Tone.WARNING, services.settings() + " could not be understood.",
                    settings.problems().getFirst() + ". It is left as it is; changes last until Waybill closes."));
        }
    }

    private void apply(Settings settings) {
        theme.choice().set(settings.theme());
        theme.textSize().set(settings.textSize());
        theme.reducedMotion().set(settings.motion() == Motion.REDUCED);
    }

    private void close(WindowEvent event) {
        List<Unsaved> unsaved = Stream.of(Optional.ofNullable(own), Optional.ofNullable(sample))
                .flatMap(Optional::stream).flatMap(view -> view.unsaved().stream()).toList();
        if (!closing.mayClose(unsaved)) {
            event.consume();
        }
    }

    private void end() {
        running.cancelAll();
        saves.finish();
        Platform.exit();
    }
}
