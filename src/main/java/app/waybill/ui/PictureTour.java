package app.waybill.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;

import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.PictureFile;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;

/// Goes through all screens of the sample company and takes their pictures, each when its work has ended.
final class PictureTour {
    private static final Duration GLANCE = Duration.millis(250);
    private static final int PATIENCE = 120;
    private static final String SERVICE = "orders-api";
    private static final String WATCHED = "storefront-web";
    private static final int GLANCES = 12;

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
        steps.add(() -> show(view, Place.PIPELINES));
        steps.add(() -> view.run("pipelines.fetch"));
        steps.add(() -> view.session().workspace()
                .edit(now -> PictureScenes.withYesterdaysBuild(now, SERVICE)));
        steps.add(() -> {
            WorkspacePlace other = PictureScenes.writeOtherSet(folder.resolve("uat.waybill.json"),
                    view.session().workspace().content());
            view.session().settings().change(now -> now.withWorkspace(other));
        });
        steps.add(() -> dismissNotices(view));
        inBothThemes(view, this::add);
        inBothThemes(view, this::addTeam);
        next();
    }

    private void inBothThemes(SessionView view, BiConsumer<SessionView, String> pictures) {
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            steps.add(() -> view.session().settings().change(now -> now.withTheme(choice)));
            pictures.accept(view, choice == ThemeChoice.DARK ? "-dark.png" : ".png");
        }
    }

    private void add(SessionView view, String suffix) {
        steps.add(() -> view.session().navigator().go(new Destination.ToService(SERVICE)));
        view.screens().stream().filter(screen -> screen.place() != Place.WATCH).forEach(screen -> {
            steps.add(() -> show(view, screen.place()));
            take(screen.place().name().toLowerCase(Locale.ROOT) + suffix);
        });
        steps.add(() -> show(view, Place.PIPELINES));
        steps.add(() -> view.run("pipelines.compare"));
        take("compare" + suffix);
        steps.add(() -> view.run("compare.back"));
        steps.add(() -> view.session().navigator().go(new Destination.WatchService(WATCHED)));
        // what is watched goes on by itself until it stands still
        steps.addAll(Collections.nCopies(GLANCES, () -> {}));
        take("watch" + suffix);
        steps.add(() -> view.run("watch.stop"));
        addEdits(view, suffix);
        steps.add(() -> show(view, Place.SERVICES));
        steps.add(() -> view.run("services.publish"));
        take("publish" + suffix);
        steps.add(() -> show(view, Place.PIPELINES));
        steps.add(() -> view.run("pipelines.new"));
        steps.add(() -> PictureScenes.fillRecipe(window.scene()));
        take("new-pipeline" + suffix);
        steps.add(view::search);
        take("palette" + suffix);
        steps.add(() -> view.run("window.keys"));
        take("keys" + suffix);
        steps.add(view::showWelcome);
        take("first-start" + suffix);
    }

    /// Several services at once, sets side by side, and an import.
    private void addEdits(SessionView view, String suffix) {
        steps.add(() -> show(view, Place.SERVICES));
        steps.add(() -> ((ListView<?>) window.scene().lookup(".service-side .list-view")).getSelectionModel()
                .selectRange(2, 8));
        steps.add(() -> choose((ToggleButton) window.scene().lookup(".bulk-acts > .toggle-button")));
        steps.add(() -> ((TextField) window.scene().lookup(".bulk-question .text-field")).setText("8d21e07"));
        take("services-bulk" + suffix);
        steps.add(() -> view.run("services.table"));
        take("services-table" + suffix);
        steps.add(() -> view.session().navigator().go(new Destination.ToService(SERVICE)));
        steps.add(() -> view.run("sets.compare"));
        steps.add(() -> ((MenuButton) window.scene().lookup(".sets #add")).getItems().getLast().fire());
        take("sets" + suffix);
        steps.add(() -> ((Button) window.scene().lookup(".sets #prepare")).fire());
        take("promote" + suffix);
        steps.add(() -> view.run("services.import"));
        steps.add(() -> ((Button) window.scene().lookup(".importing #prepare")).fire());
        take("import" + suffix);
    }

    /// Where a team keeps its workspace, and a service that a colleague changed as well; at the end it says what it said before.
    private void addTeam(SessionView view, String suffix) {
        steps.add(() -> view.session().navigator().go(new Destination.ToService(SERVICE)));
        steps.add(() -> view.run("workspace.saveS3"));
        steps.add(() -> PictureScenes.fillPlace(window.scene()));
        take("workspace-s3" + suffix);
        steps.add(() -> ((Button) window.scene().lookup(".s3-place #apply")).fire());
        steps.add(() -> PictureScenes.changeWithColleague(view.session(), SERVICE));
        take("merge" + suffix);
        steps.add(() -> ((Button) window.scene().lookup(".merge #closeButton")).fire());
        steps.add(view.session().workspace()::undo);
        steps.add(() -> dismissNotices(view));
    }

    private static void dismissNotices(SessionView view) {
        List.copyOf(view.session().messages().notices())
                .forEach(notice -> view.session().messages().dismiss(notice.id()));
    }

    private static void choose(ToggleButton choice) {
        if (!choice.isSelected()) {
            choice.fire();
        }
    }

    private static void show(SessionView view, Place place) {
        view.session().navigator().go(new Destination.To(place));
    }

    private void take(String name) {
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
            if (window.running().tasks().stream().allMatch(RunningTask::isInBackground) || turns == 0) {
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
