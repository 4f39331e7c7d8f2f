package app.waybill.ui.pipelines;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.CodeView;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.FoldingBar;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.fx.TextClipboard;

/// The JSON of the selected pipeline, its secrets masked until the operator shows them.
public final class PipelineTextController {
    private final PipelinesModel model;
    private final TextClipboard clipboard;

    @FXML
    private FoldingBar header;
    @FXML
    private Label file;
    @FXML
    private Label path;
    @FXML
    private Label position;
    @FXML
    private ToggleButton secrets;
    @FXML
    private Button copy;
    @FXML
    private CodeView json;

    /// The text that is filled in changes its selected line; nobody chose that.
    private boolean showing;

    /// A controller of the selected pipeline's text.
    @SuppressWarnings("NullAway.Init")
    PipelineTextController(PipelinesModel model, TextClipboard clipboard) {
        this.model = model;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        new ControlName("Show secrets", "Of this pipeline, until another one is looked at").on(secrets);
        ControlName.of("Copy the JSON as it is shown").on(copy);
        secrets.selectedProperty().bindBidirectional(model.secretsShown());
        header.fold(position);
        json.copyWith(clipboard);
        model.selected().subscribe(this::show);
        model.secretsShown().subscribe(_ -> show(model.selected().get()));
        model.spot().subscribe(this::mark);
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
            clipboard.copy("the JSON of " + open.name(), model.shown(open.text()));
        }
    }

    /// Gives the text the keyboard.
    void enter() {
        json.requestFocus();
    }

    private void show(@Nullable OpenPipeline open) {
        if (open == null) {
            return;
        }
        file.setText(open.origin().file());
        secrets.setVisible(!open.text().masked().equals(open.text().plain()));
        showing = true;
        json.show(model.shown(open.text()), open.findings());
        showing = false;
        mark(model.spot().get());
    }

    private void mark(Spot spot) {
        showing = true;
        json.select(spot.place().line());
        showing = false;
        path.setText(spot.path().text());
        LazyTooltip.on(path, spot.path().text());
        position.setText(spot.place().line() + ":" + spot.place().column());
    }
}
