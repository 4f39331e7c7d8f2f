package app.waybill.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;

import app.waybill.core.bulk.BulkPlanner;
import app.waybill.core.bulk.ContainerPlace;
import app.waybill.core.bulk.Select;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Selection;
import app.waybill.core.pipeline.Recipe;
import app.waybill.core.recipe.Parameter;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.edit.EditPlan;
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
        steps.add(() -> view.session().workspace().edit(PictureTour::withYesterdaysBuild));
        steps.add(() -> {
            WorkspacePlace other = writeOtherSet(view.session().workspace().content());
            view.session().settings().change(now -> now.withWorkspace(other));
        });
        steps.add(() -> List.copyOf(view.session().messages().notices())
                .forEach(notice -> view.session().messages().dismiss(notice.id())));
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            steps.add(() -> view.session().settings().change(now -> now.withTheme(choice)));
            add(view, choice == ThemeChoice.DARK ? "-dark.png" : ".png");
        }
        next();
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
        steps.add(() -> fillRecipe(window.scene()));
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

    /// A second set to compare with, that is behind in some services.
    private WorkspacePlace writeOtherSet(Workspace now) {
        List<ServiceMapping> services = now.services().subList(0, now.services().size() - 2);
        EditPlan plan = new BulkPlanner(new KnownProfiles(Map.of())).plan(new Select(new Selection.Tag("8d21e07")),
                ContainerPlace.of(services.subList(0, 6)), Map.of());
        Workspace other = EditPlan.apply(new Workspace(services, now.unknown()), plan.changes());
        return WorkspaceFile.loadOrBegin(folder.resolve("uat.waybill.json")).save(other).place();
    }

    /// What the demo has just published is up to date; so that there is something to publish, one container goes back.
    private static Workspace withYesterdaysBuild(Workspace now) {
        ServiceMapping service = now.service(SERVICE).orElseThrow();
        return service.containers().stream()
                .flatMap(container -> container instanceof FromEcr ecr ? Stream.of(ecr) : Stream.empty()).findFirst()
                .map(web -> now.replace(SERVICE, service.replace(web.name(), new FromEcr(web.name(), web.image(),
                        new Selection.Tag("8d21e07"), web.write(), web.unknown()))))
                .orElse(now);
    }

    /// A pipeline by the recipe convert, as an operator would tell it.
    private static void fillRecipe(Scene scene) {
        scene.getRoot().lookupAll(".recipe-card > .radio-button").stream()
                .filter(node -> node.getUserData() == Recipe.CONVERT).map(RadioButton.class::cast)
                .forEach(choice -> choice.setSelected(true));
        Map<String, String> texts = Map.of("Service", "inventory-api", Parameter.ROLE.title(),
                "arn:aws:iam::222222222222:role/pipelines", Parameter.ARTIFACT_BUCKET.title(), "qa-pipeline-artifacts",
                Parameter.EXECUTION_ROLE.title(), "arn:aws:iam::222222222222:role/execution");
        scene.getRoot().lookupAll(".suggest-field").stream().map(TextField.class::cast)
                .filter(field -> texts.containsKey(field.getAccessibleText()))
                .forEach(field -> field.setText(texts.get(field.getAccessibleText())));
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
