package app.waybill.ui.pipelines;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Profiles;

/// The list of open pipelines, and the ways to open more: files, folders, dropping, live ones.
public final class PipelinesController {
    private final PipelinesModel model;
    private final PipelineOpening opening;
    private final Desktop desktop;
    private final PipelineSaving saving;
    private final Profiles profiles;

    private final Command openFiles = Command
            .of("pipelines.open", "Open pipelines…", "fth-folder", this::openFiles)
            .alsoCalled("export file json review lint");
    private final Command openFolder = Command
            .of("pipelines.openFolder", "Open a folder of pipelines…", "fth-folder", this::openFolder)
            .alsoCalled("export directory");
    private final Command copyReport = Command
            .of("pipelines.copyReport", "Copy the report as Markdown", "fth-clipboard", this::copyReport)
            .alsoCalled("findings review summary");
    private final Command fetchLive = Command
            .of("pipelines.fetch", "Fetch live pipelines", "fth-download-cloud", this::fetchLive)
            .alsoCalled("list get aws");

    private final Command makeNew;

    @FXML
    private Button add;
    @FXML
    private MenuButton openMenu;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private Label count;
    @FXML
    private ChoiceBox<PipelineOrder> order;
    @FXML
    private ListView<OpenPipeline> list;
    @FXML
    private EmptyState empty;
    @FXML
    private Node page;
    @FXML
    private Node review;
    @FXML
    private Node compare;

    /// A controller of the model's list; `maker` makes a new pipeline.
    @SuppressWarnings("NullAway.Init")
    PipelinesController(PipelinesModel model, PipelineOpening opening, Desktop desktop, PipelineSaving saving,
            Profiles profiles, Runnable maker) {
        this.model = model;
        this.opening = opening;
        this.desktop = desktop;
        this.saving = saving;
        this.profiles = profiles;
        this.makeNew = Command.of("pipelines.new", "New pipeline…", "fth-plus", maker)
                .alsoCalled("create make recipe static convert blue-green codebuild service");
    }

    @FXML
    private void initialize() {
        CommandButton.bind(add, makeNew);
        ControlName.of("Open pipelines").on(openMenu);
        ControlName.of("Sort pipelines").on(order);
        list.setAccessibleText("Open pipelines");
        list.setCellFactory(_ -> new PipelineCell());
        list.setItems(model.shown());
        order.getItems().setAll(PipelineOrder.values());
        order.valueProperty().bindBidirectional(model.order());
        openMenu.setOnShowing(_ -> openMenu.getItems().setAll(waysToOpen()));
        openMenu.getItems().setAll(waysToOpen());
        filter.query().subscribe(model.filter()::set);
        filterError.follow(filter);
        empty.show("fth-git-branch", "No pipelines are open",
                "Drop exports or folders here, or open what “aws codepipeline get-pipeline” printed.",
                List.of(openFiles, fetchLive, makeNew));
        empty.visibleProperty().bind(Bindings.isEmpty(model.all()));
        page.visibleProperty().bind(Bindings.isNotNull(model.selected()));
        count.textProperty().bind(Bindings.createStringBinding(this::counts, model.all(), model.shown()));
        list.getSelectionModel().selectedItemProperty().subscribe(open -> {
            if (open != null) {
                model.selected().set(open);
            }
        });
        model.selected().subscribe(open -> list.getSelectionModel().select(open));
        model.shown().addListener(
                (ListChangeListener<OpenPipeline>) _ -> list.getSelectionModel().select(model.selected().get()));
        list.setOnKeyPressed(event -> {
            OpenPipeline open = model.selected().get();
            if (event.getCode() == KeyCode.DELETE && open != null) {
                saving.close(open);
            }
        });
    }

    /// Shows the comparison in place of the list and its pipeline while it is looked at.
    void stepAside(ObservableBooleanValue comparing) {
        review.visibleProperty().bind(BooleanExpression.booleanExpression(comparing).not());
        compare.visibleProperty().bind(comparing);
    }

    /// The ways to open pipelines, as commands.
    public List<Command> commands() {
        return List.of(openFiles, openFolder, fetchLive, makeNew, copyReport);
    }

    private void openFiles() {
        open(desktop.dialogs().openSeveral("Open pipelines", FileKind.PIPELINE));
    }

    private void openFolder() {
        open(desktop.dialogs().folder("Open all pipelines of a folder").stream().toList());
    }

    private void fetchLive() {
        opening.fetch(profiles.scopes().get());
    }

    /// Copies what is found in those that are listed.
    private void copyReport() {
        desktop.clipboard().copy("the report", PipelineReport.markdown(model.shown()));
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }

    private void open(Collection<Path> paths) {
        if (!paths.isEmpty()) {
            opening.open(paths);
        }
    }

    private List<MenuItem> waysToOpen() {
        List<MenuItem> items = new ArrayList<>();
        items.add(CommandButton.item(openFiles));
        items.add(CommandButton.item(openFolder));
        List<Scope> scopes = profiles.scopes().get();
        if (!scopes.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(CommandButton.item(fetchLive));
            scopes.forEach(scope -> items.add(item("Fetch from " + scope.profile() + ", " + scope.region(),
                    () -> opening.fetch(List.of(scope)))));
        }
        if (!model.all().isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(CommandButton.item(copyReport));
            items.add(item("Close all", saving::closeAll));
        }
        return items;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private String counts() {
        return PipelineReport.summary(model.all(), model.shown().size());
    }
}
