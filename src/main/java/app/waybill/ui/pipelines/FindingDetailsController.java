package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.pipeline.Fact;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.fx.TextClipboard;

/// What is looked at, explained: the finding with its fix and its rule, and the facts of the action or the pipeline.
public final class FindingDetailsController {
    private final PipelinesModel model;
    private final PipelineEditing editing;
    private final PipelineActs acts;
    private final TextClipboard clipboard;
    private final SelectableText words = new SelectableText();
    private final DiffView diff = DiffView.inline();

    @FXML
    private VBox finding;
    @FXML
    private VBox text;
    @FXML
    private VBox change;
    @FXML
    private Button apply;
    @FXML
    private Button copy;
    @FXML
    private TitledPane rule;
    @FXML
    private VBox ruleText;
    @FXML
    private Label factsTitle;
    @FXML
    private GridPane facts;

    /// A controller of what the model looks at.
    @SuppressWarnings("NullAway.Init")
    FindingDetailsController(PipelinesModel model, PipelineEditing editing, PipelineActs acts,
            TextClipboard clipboard) {
        this.model = model;
        this.editing = editing;
        this.acts = acts;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        words.setMinWidth(0);
        text.getChildren().setAll(words);
        change.getChildren().setAll(diff);
        diff.setMinWidth(0);
        diff.setAccessibleText("What the fix changes");
        diff.copyWith(clipboard);
        change.managedProperty().bind(change.visibleProperty());
        CommandButton.bind(apply, acts.fix);
        apply.visibleProperty().bind(apply.disabledProperty().not());
        apply.managedProperty().bind(apply.visibleProperty());
        CommandButton.bind(copy, acts.copyFinding);
        rule.expandedProperty().subscribe(_ -> explainRule());
        model.spot().subscribe(this::show);
        model.secretsShown().subscribe(_ -> show(model.spot().get()));
    }

    private void show(Spot spot) {
        Optional<Finding> found = spot.finding();
        finding.setVisible(found.isPresent());
        words.show(found.map(it -> it.summary() + ".").orElse(""), found.map(Finding::explanation).orElse(""));
        Optional<TextDiff> fixed = Optional.ofNullable(model.selected().get())
                .flatMap(open -> found.flatMap(it -> editing.preview(open, it)));
        change.setVisible(fixed.isPresent());
        fixed.ifPresent(it -> diff.show(it, "before", "after"));
        apply.setText(found.flatMap(Finding::fix).map(Fix::title).orElse(acts.fix.title()));
        explainRule();
        showFacts(spot);
    }

    private void explainRule() {
        Optional<String> id = model.spot().get().finding().map(Finding::rule);
        rule.setText("About the rule " + id.orElse(""));
        ruleText.getChildren().setAll(rule.isExpanded()
                ? id.map(RuleText::of).orElse(List.of()).stream().map(FindingDetailsController::paragraph).toList()
                : List.of());
    }

    private static SelectableText paragraph(String text) {
        SelectableText paragraph = new SelectableText();
        paragraph.setMinWidth(0);
        paragraph.show("", text);
        return paragraph;
    }

    private void showFacts(Spot spot) {
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
}
