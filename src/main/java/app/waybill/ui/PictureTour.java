package app.waybill.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

import app.waybill.ui.fx.PictureFile;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;

/// Goes through all screens of the sample company and takes their pictures, each when its work has ended.
final class PictureTour {
    private static final Duration GLANCE = Duration.millis(250);
    private static final int PATIENCE = 120;

    private final AppWindow window;
    private final Path folder;
    private final CompletableFuture<List<Path>> result;
    private final List<Path> taken = new ArrayList<>();
    private final List<Runnable> steps = new ArrayList<>();

    PictureTour(WindowServices services, Path folder, CompletableFuture<List<Path>> result) {
        this.window = new AppWindow(services);
        this.folder = folder;
        this.result = result;
    }

    void begin() {
        Stage stage = new Stage();
        stage.setScene(window.scene());
        SessionView view = window.openSample();
        stage.show();
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            String suffix = choice == ThemeChoice.DARK ? "-dark.png" : ".png";
            steps.add(() -> window.theme().choice().set(choice));
            view.screens().forEach(screen -> add(screen.place().name().toLowerCase(Locale.ROOT) + suffix,
                    () -> show(view, screen.place())));
            add("palette" + suffix, view::search);
            add("first-start" + suffix, view::showWelcome);
        }
        next();
    }

    private static void show(SessionView view, Place place) {
        view.session().navigator().go(new Destination.To(place));
    }

    private void add(String name, Runnable show) {
        steps.add(show);
        steps.add(() -> take(folder.resolve(name)));
    }

    private void next() {
        if (steps.isEmpty()) {
            result.complete(List.copyOf(taken));
            return;
        }
        await(PATIENCE);
    }

    private void await(int turns) {
        PauseTransition glance = new PauseTransition(GLANCE);
        glance.setOnFinished(_ -> {
            if (window.running().tasks().isEmpty() || turns == 0) {
                step();
            } else {
                await(turns - 1);
            }
        });
        glance.play();
    }

    private void step() {
        try {
            steps.removeFirst().run();
            next();
        } catch (RuntimeException | LinkageError e) {
            result.completeExceptionally(e);
        }
    }

    private void take(Path file) {
        try {
            PictureFile.write(window.scene(), file);
            taken.add(file);
        } catch (IOException e) {
            result.completeExceptionally(e);
        }
    }
}
