package app.waybill.ui.pipelines;

import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.fx.Status;

/// The findings of the selected pipeline: filtered as one types, by severity, and walked with F8.
public final class FindingsController {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    /// The width that has room for buttons beside the filter; in less, the keys do what they do.
    private static final double ROOMY = 320;

    private final PipelinesModel model;
    private final FindingsModel findings;
    private final PipelineActs acts;

    @FXML
    private VBox root;
    @FXML
    private HBox severities;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private ListView<Finding> list;

    /// The list is filled and follows the spot; nobody chose that.
    private boolean showing;

    /// A controller of the findings' list.
    @SuppressWarnings("NullAway.Init")
    FindingsController(PipelinesModel model, FindingsModel findings, PipelineActs acts) {
        this.model = model;
        this.findings = findings;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        for (Severity severity : Severity.values()) {
            severities.getChildren().add(toggle(severity));
        }
        filter.query().subscribe(findings.filter()::set);
        filterError.follow(filter);
        CommandButton.bind(previous, acts.previous);
        CommandButton.bind(next, acts.next);
        previous.visibleProperty().bind(root.widthProperty().greaterThan(ROOMY));
        next.visibleProperty().bind(previous.visibleProperty());
        list.setAccessibleText("Findings");
        list.setPlaceholder(new Label("No findings"));
        list.setCellFactory(_ -> new FindingCell());
        list.setItems(findings.shown());
        findings.shown().addListener((ListChangeListener<Finding>) _ -> mark());
        model.spot().subscribe(_ -> mark());
        list.getSelectionModel().selectedItemProperty().subscribe(finding -> {
            if (finding != null && !showing && !model.spot().get().finding().equals(Optional.of(finding))) {
                model.look(finding);
            }
        });
        list.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                acts.copyFinding.runIfEnabled();
                event.consume();
            }
        });
    }

    private void mark() {
        showing = true;
        Finding finding = model.spot().get().finding().filter(findings.shown()::contains).orElse(null);
        if (finding == null) {
            list.getSelectionModel().clearSelection();
        } else if (!finding.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().clearAndSelect(findings.shown().indexOf(finding));
            list.scrollTo(Math.max(0, findings.shown().indexOf(finding) - 1));
        }
        showing = false;
    }

    private ToggleButton toggle(Severity severity) {
        Status look = SeverityLook.of(severity);
        ToggleButton toggle = new ToggleButton("0", Icons.of(look.icon()));
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.getStyleClass().addAll("small", "toned", "severity-toggle");
        look.tone().on(toggle);
        toggle.selectedProperty().bindBidirectional(findings.shows(severity));
        model.selected().subscribe(open -> show(toggle, severity, open == null ? 0 : open.count(severity)));
        return toggle;
    }

    private static void show(ToggleButton toggle, Severity severity, int count) {
        toggle.setText(String.valueOf(count));
        new ControlName(count + " " + severity.word() + (count == 1 || severity == Severity.INFO ? "" : "s"),
                "Shows or hides them").on(toggle);
    }
}
