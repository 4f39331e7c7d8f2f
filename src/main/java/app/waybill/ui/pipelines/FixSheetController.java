package app.waybill.ui.pipelines;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.pipelines.PipelineEditing.AllFixes;

/// All fixes of a pipeline as a difference, and the button that applies them.
public final class FixSheetController {
    private final AllFixes fixes;
    private final PipelineEditing editing;
    private final TextClipboard clipboard;
    private final Runnable close;

    @FXML
    private Label title;
    @FXML
    private Label origin;
    @FXML
    private Label left;
    @FXML
    private DiffView difference;
    @FXML
    private Button apply;

    /// A controller of these fixes; `close` closes the sheet.
    @SuppressWarnings("NullAway.Init")
    FixSheetController(AllFixes fixes, PipelineEditing editing, TextClipboard clipboard, Runnable close) {
        this.fixes = fixes;
        this.editing = editing;
        this.clipboard = clipboard;
        this.close = close;
    }

    @FXML
    private void initialize() {
        title.setText(fixes.title() + " to " + fixes.open().name());
        origin.setText("Only the open text changes; nothing is saved yet.");
        int findings = fixes.after().findings().size();
        left.setText(findings == 0
                ? "No finding is left then."
                : findings + (findings == 1 ? " finding is" : " findings are") + " left for you then.");
        difference.setAccessibleText("What the fixes change");
        difference.copyWith(clipboard);
        difference.show(editing.preview(fixes), fixes.open().origin().file(), fixes.open().origin().file());
        apply.setText(fixes.title());
        ControlName.of(fixes.title()).on(apply);
    }

    /// Gives the button that applies them the keyboard.
    void enter() {
        apply.requestFocus();
    }

    /// Applies them.
    @FXML
    public void apply() {
        close.run();
        editing.apply(fixes);
    }

    /// Leaves everything as it is.
    @FXML
    public void cancel() {
        close.run();
    }
}
