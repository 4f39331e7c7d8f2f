package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Fact;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Recipe;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.SeverityCounts;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;

/// One pipeline: its drawing, findings, facts and text, each of which leads to the others.
public final class PipelinePageController {
    private final PipelinesModel model;
    private final TextClipboard clipboard;

    @FXML
    private Label title;
    @FXML
    private HBox badges;
    @FXML
    private PipelineCanvasController canvasController;
    @FXML
    private Button copy;
    @FXML
    private Button close;
    @FXML
    private SeverityCounts counts;
    @FXML
    private ListView<Finding> findings;
    @FXML
    private Label findingTitle;
    @FXML
    private Label explanation;
    @FXML
    private Label factsTitle;
    @FXML
    private GridPane facts;
    @FXML
    private Label file;
    @FXML
    private Label path;
    @FXML
    private Label position;
    @FXML
    private CodeView json;

    /// Lists that are filled change their selection; nobody chose that.
    private boolean showing;

    /// A controller of the model's selected pipeline.
    @SuppressWarnings("NullAway.Init")
    public PipelinePageController(PipelinesModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        ControlName.of("Copy the JSON, secrets masked").on(copy);
        ControlName.of("Close this pipeline").on(close);
        findings.setAccessibleText("Findings");
        findings.setPlaceholder(new Label("No findings"));
        findings.setCellFactory(_ -> new FindingCell());
        json.copyWith(clipboard);
        canvasController.onEnter(json::requestFocus);
        model.selected().subscribe(this::show);
        model.spot().subscribe(this::show);
        findings.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null && !showing && !model.spot().get().finding().equals(Optional.of(finding))) {
                model.look(finding);
            }
        });
        json.selectedLine().subscribe(line -> {
            if (line.intValue() > 0 && !showing) {
                model.lookAtLine(line.intValue());
            }
        });
    }

    /// Copies the text as it is shown.
    @FXML
    public void copyText() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            clipboard.copy("the JSON of " + open.name(), open.shownText());
        }
    }

    /// Closes the pipeline.
    @FXML
    public void close() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            model.close(open);
        }
    }

    private void show(@Nullable OpenPipeline open) {
        if (open == null) {
            return;
        }
        title.setText(open.name());
        badges.getChildren()
                .setAll(open.document().pipeline().stream().flatMap(PipelinePageController::badges).toList());
        file.setText(
                open.origin() instanceof PipelineOrigin.ExportFile ? open.origin().where() : open.name() + ".json");
        showing = true;
        findings.getItems().setAll(open.findings());
        counts.show(open.findings());
        json.show(open.shownText(), open.findings());
        showing = false;
        show(model.spot().get());
    }

    private void show(Spot spot) {
        showing = true;
        mark(spot);
        showing = false;
        explain(spot);
    }

    private void mark(Spot spot) {
        spot.finding().ifPresentOrElse(findings.getSelectionModel()::select,
                findings.getSelectionModel()::clearSelection);
        json.select(spot.place().line());
        path.setText(spot.path().text());
        path.setTooltip(new Tooltip(spot.path().text()));
        position.setText(spot.place().line() + ":" + spot.place().column());
    }

    private void explain(Spot spot) {
        findingTitle.setText(spot.finding().map(Finding::summary).orElse(""));
        explanation.setText(spot.finding().map(Finding::explanation).orElse(""));
        Optional<Pipeline> pipeline = Optional.ofNullable(model.selected().get())
                .flatMap(open -> open.document().pipeline());
        factsTitle.setText(spot.action().map(box -> "Action " + box.action().label())
                .orElseGet(() -> pipeline.map(_ -> "Pipeline").orElse("")));
        fill(spot.action().map(box -> Facts.of(box.action())).or(() -> pipeline.map(Facts::of)).orElse(List.of()));
    }

    private void fill(List<Fact> all) {
        facts.getChildren().clear();
        for (int row = 0; row < all.size(); row++) {
            Label label = new Label(all.get(row).label());
            label.getStyleClass().addAll("secondary", "muted");
            label.setMinWidth(120);
            Label value = new Label(all.get(row).value());
            value.getStyleClass().add("mono");
            value.setWrapText(true);
            facts.addRow(row, label, value);
        }
    }

    private static Stream<Badge> badges(Pipeline pipeline) {
        Stream<String> recipes = Recipe.of(pipeline).stream().map(recipe -> recipe.word() + " recipe");
        return Stream.of(Stream.of(pipeline.type()), recipes, Stream.of(pipeline.executionMode()))
                .flatMap(words -> words)
                .map(word -> new Badge(new Status(Tone.NEUTRAL, "", word)));
    }
}
