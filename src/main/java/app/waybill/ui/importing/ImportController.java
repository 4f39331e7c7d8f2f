package app.waybill.ui.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.edit.PlanTable;
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
    private ChoiceBox<ProfileItem> profile;
    @FXML
    private ChoiceBox<String> region;
    @FXML
    private Label told;
    @FXML
    private VBox clusters;
    @FXML
    private CheckBox pipelines;
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
    @FXML
    private SegmentedToggle<LineKind> kind;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private CountLabel count;
    @FXML
    private PlanTable lines;
    @FXML
    private Label planTrouble;
    @FXML
    private Label summary;
    @FXML
    private Button apply;

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
        setUpEcs();
        setUpFiles();
        leaveAlone.setAccessibleText("Containers to leave alone");
        leaveAlone.textProperty().bindBidirectional(model.leaveAlone());
        setUpPlan();
        model.troubles().subscribe(this::showTroubles);
        model.busy().subscribe(_ -> showPossible());
        model.plan().subscribe(this::showPlan);
    }

    private void setUpEcs() {
        setUpProfiles(profile, "Profile");
        region.setAccessibleText("Region");
        region.getItems().setAll(model.ecs().regions());
        region.valueProperty().bindBidirectional(model.ecs().region());
        pipelines.selectedProperty().bindBidirectional(model.ecs().pipelines());
        model.ecs().told().subscribe(words -> {
            told.setText(words);
            visible(told, !words.isEmpty());
        });
        model.ecs().clusters().addListener((ListChangeListener<ClusterItem>) change -> {
            boolean others = false;
            while (change.next()) {
                others |= change.wasAdded() || change.wasRemoved();
            }
            if (others) {
                clusters.getChildren().setAll(model.ecs().clusters().stream().map(ImportController::box).toList());
            }
            showPossible();
        });
    }

    private void setUpProfiles(ChoiceBox<ProfileItem> box, String name) {
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ProfileItem item) {
                return item == null ? "" : item.name();
            }

            @Override
            public ProfileItem fromString(String words) {
                return box.getValue();
            }
        });
        box.getItems().setAll(session.profiles().all());
        box.valueProperty().bindBidirectional(model.ecs().profile());
    }

    private static Node box(ClusterItem item) {
        CheckBox box = new CheckBox(item.cluster().name() + "   " + item.count());
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(item.chosen());
        return box;
    }

    private void setUpFiles() {
        setUpProfiles(usual, "Profile where none is named");
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

    private void setUpPlan() {
        kind.offer(Arrays.stream(LineKind.values()).map(one -> new Choice<>(one, one.label(0), "")).toList());
        kind.value().subscribe(wanted -> model.lines().only(wanted == null ? LineKind.ALL::fits : wanted::fits));
        lines.follow(model.lines());
        filterError.follow(filter);
        filter.query().subscribe(model.lines()::filterBy);
        count.follow(Bindings.size(model.lines().shown()),
                Bindings.createIntegerBinding(this::changes, model.plan()), "entries");
        model.lines().chosen().subscribe(_ -> showEffect());
    }

    private int changes() {
        EditPlan plan = model.plan().get();
        return plan == null ? 0 : (int) plan.lines().stream().filter(LineKind.ALL::fits).count();
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

    /// Lists the clusters again.
    @FXML
    public void listAgain() {
        model.ecs().list();
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

    /// Takes over what was chosen of it.
    @FXML
    public void apply() {
        if (model.apply()) {
            close.run();
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
        String words = String.join("\n", troubles.subList(0, Math.min(troubles.size(), 4)))
                + (troubles.size() > 4 ? "\n… and " + (troubles.size() - 4) + " more" : "");
        List.of(trouble, planTrouble).forEach(label -> {
            label.setText(words);
            visible(label, !words.isEmpty());
        });
    }

    private void showPlan(@Nullable EditPlan plan) {
        choosing.setVisible(plan == null);
        planning.setVisible(plan != null);
        about.setText(plan == null
                ? "Fill the workspace from what is there already. Nothing is written until you save."
                : "Nothing that the workspace says is overwritten or removed unless you tick it.");
        if (plan != null) {
            Arrays.stream(LineKind.values()).forEach(
                    one -> kind.label(one, one.label(plan.lines().stream().filter(one::fits).count())));
            kind.value().set(LineKind.ALL);
            showEffect();
        }
    }

    private void showEffect() {
        EditPlan plan = model.plan().get();
        int chosen = model.lines().chosen().get().size();
        apply.setText(chosen == 1 ? "Take over 1 entry" : "Take over " + chosen + " entries");
        apply.setDisable(chosen == 0);
        long same = plan == null
                ? 0
                : plan.lines().stream().filter(line -> line.outcome() instanceof Outcome.Same).count();
        summary.setText(same == 0 ? "" : same + (same == 1 ? " entry is so already" : " entries are so already"));
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
