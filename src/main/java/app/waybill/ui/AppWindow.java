package app.waybill.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Cloud;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.SystemFileDialogs;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Theme;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.SettingsStore;

/// The one window: its stage, and in it the frame of the session that is looked at.
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
    private @Nullable SessionView view;
    private boolean closingAsked;

    AppWindow(WindowServices services) {
        this.services = services;
        messages = new Messages(services.clock());
        desktop = new Desktop(new FxTasks(running, Platform::runLater, messages::report), running, messages,
                new SystemFileDialogs(() -> stage), new SystemBrowser(messages), new TextClipboard(messages::say),
                services.clock());
        scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.follow(scene);
    }

    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> messages.report(error));
        openOwn();
        stage.setTitle("Waybill");
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(this::close);
        stage.setOnHidden(_ -> Platform.exit());
        stage.show();
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
        Executor saver = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
        SettingsStore settings = SettingsStore.load(services.settings(),
                save -> saver.execute(() -> saveOrReport(save)));
        settings.settings().subscribe(this::apply);
        if (!settings.problems().isEmpty()) {
            messages.show(new Notice("settings", Tone.WARNING, services.settings() + " could not be understood.",
                    settings.problems().getFirst() + ". It is left as it is; changes last until Waybill closes."));
        }
        return open(services.own().get(), settings);
    }

    SessionView openSample() {
        messages.dismiss("settings");
        Settings appearance = Settings.DEFAULT.withTheme(theme.choice().get()).withTextSize(theme.textSize().get());
        SettingsStore settings = SettingsStore.inMemory(appearance);
        settings.settings().subscribe(this::apply);
        SessionView opened = open(services.sample().get(), settings);
        opened.session().workspace().begin("sample", services.sampleWorkspace().get());
        return opened;
    }

    private SessionView open(Cloud cloud, SettingsStore settings) {
        running.cancelAll();
        SessionView opened = new SessionView(Session.begin(cloud, settings, desktop), this::openSample);
        view = opened;
        scene.setRoot(opened.root());
        opened.listenIn(scene);
        opened.begin();
        return opened;
    }

    private void saveOrReport(Runnable save) {
        try {
            save.run();
        } catch (RuntimeException e) {
            Platform.runLater(() -> messages.report(e));
        }
    }

    private void apply(Settings settings) {
        theme.choice().set(settings.theme());
        theme.textSize().set(settings.textSize());
        theme.reducedMotion().set(settings.motion() == Motion.REDUCED);
    }

    /// Asks once, in a notice: closing again closes.
    private void close(WindowEvent event) {
        boolean unsaved = view != null && view.session().workspace().isUnsaved();
        if (closingAsked || (running.tasks().isEmpty() && !unsaved)) {
            running.cancelAll();
            return;
        }
        closingAsked = true;
        event.consume();
        String what = unsaved ? "The workspace has unsaved changes." : "Work is still running.";
        messages.show(new Notice("closing", Tone.WARNING, what, "Close the window again to leave all the same.")
                .with("Close now", stage::close));
    }
}
