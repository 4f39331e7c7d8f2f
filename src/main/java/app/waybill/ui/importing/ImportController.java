package app.waybill.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The sheet: from where services are to be imported, or the plan of that.
public final class ImportController {
    private final Session session;
    private final ImportModel model;
    private final Runnable close;

    private enum Source {
        ECS,
        PUBLISHED,
        FILES
    }

    @FXML
    private Label about;
    @FXML
    private Button closeButton;
    @FXML
    private Node choosing;
    @FXML
    private SegmentedToggle<Source> source;
    @FXML
    private Node ecsPane;
    @FXML
    private Node publishedPane;
    @FXML
    private Label published;
    @FXML
    private Node filesPane;
    @FXML
    private Label files;
    @FXML
    private TextArea text;
    @FXML
    private TextField service;
    @FXML
    private ChoiceBox<ProfileItem> usual;
    @FXML
    private TextField leaveAlone;
    @FXML
    private Label trouble;
    @FXML
    private Button prepare;
    @FXML
    private Node planning;

    /// A sheet over its model; `close` takes it away.
    @SuppressWarnings("NullAway.Init")
    public ImportController(Session session, ImportModel model, Runnable close) {
        this.session = session;
        this.model = model;
        this.close = close;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close the import").on(closeButton);
        source.offer(List.of(new Choice<>(Source.ECS, "What ECS runs", "fth-layers"),
                new Choice<>(Source.PUBLISHED, "What is published", "fth-upload"),
                new Choice<>(Source.FILES, "Files or text", "fth-file-text")));
        source.value().subscribe(this::show);
        model.ecs().clusters().addListener((InvalidationListener) _ -> showPossible());
        setUpFiles();
        leaveAlone.setAccessibleText("Containers to leave alone");
        leaveAlone.textProperty().bindBidirectional(model.leaveAlone());
        model.troubles().subscribe(this::showTroubles);
        model.busy().subscribe(_ -> showPossible());
        model.plan().subscribe(this::showPlan);
    }

    private void setUpFiles() {
        ProfileBox.fill(usual, "Profile where none is named", session, model.ecs().profile());
        text.setAccessibleText("Text to import");
        text.textProperty().bindBidirectional(model.files().text());
        service.setAccessibleText("Service that image definitions are of");
        service.textProperty().bindBidirectional(model.files().service());
        model.files().files().subscribe(chosen -> {
            files.setText(chosen.isEmpty()
                    ? "No file chosen"
                    : chosen.stream().map(Path::getFileName)
                            .map(Objects::toString).collect(Collectors.joining(", ")));
            showPossible();
        });
        model.files().text().subscribe(_ -> showPossible());
    }

    /// Goes back from a plan to the choice, and from there away.
    @FXML
    public void leave() {
        if (model.plan().get() == null) {
            close.run();
        } else {
            model.leave();
        }
    }

    /// Asks for files.
    @FXML
    public void chooseFiles() {
        model.files().ask();
    }

    /// Makes the plan.
    @FXML
    public void prepare() {
        switch (source.value().get()) {
            case PUBLISHED -> model.planPublished();
            case FILES -> model.planFiles();
            case null, default -> model.planEcs();
        }
    }

    private void show(@Nullable Source chosen) {
        visible(ecsPane, chosen == Source.ECS);
        visible(publishedPane, chosen == Source.PUBLISHED);
        int places = model.published().size();
        published.setText(places == 0
                ? "No service of this workspace says where it is published."
                : "The bundles of " + (places == 1 ? "1 service" : places + " services") + " that say where they are "
                        + "published are read, and their containers compared with the workspace.");
        visible(filesPane, chosen == Source.FILES);
        showPossible();
    }

    private void showPossible() {
        boolean possible = switch (source.value().get()) {
            case PUBLISHED -> !model.published().isEmpty();
            case FILES -> model.files().isGiven();
            case null, default -> !model.ecs().chosen().isEmpty();
        };
        prepare.setDisable(!possible || model.busy().get());
        prepare.setText(model.busy().get() ? "Looking…" : "Plan the import…");
    }

    private void showTroubles(List<String> troubles) {
        trouble.setText(ImportModel.shortened(troubles));
        visible(trouble, !troubles.isEmpty());
    }

    private void showPlan(@Nullable EditPlan plan) {
        choosing.setVisible(plan == null);
        planning.setVisible(plan != null);
        about.setText(plan == null
                ? "Fill the workspace from what is there already. Nothing is written until you save."
                : "Nothing that the workspace says is overwritten or removed unless you tick it.");
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
