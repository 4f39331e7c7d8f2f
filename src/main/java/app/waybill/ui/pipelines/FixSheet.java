package app.waybill.ui.pipelines;

import javafx.scene.layout.Region;

import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.View;
import app.waybill.ui.pipelines.PipelineEditing.AllFixes;

/// Shows what all fixes would change, before they are applied.
final class FixSheet {
    private final SheetHost sheets;
    private final PipelineEditing editing;
    private final TextClipboard clipboard;

    FixSheet(SheetHost sheets, PipelineEditing editing, TextClipboard clipboard) {
        this.sheets = sheets;
        this.editing = editing;
        this.clipboard = clipboard;
    }

    /// Opens the sheet.
    void show(AllFixes fixes) {
        View<FixSheetController> view = new FxmlViews()
                .add(FixSheetController.class,
                        () -> new FixSheetController(fixes, editing, clipboard, sheets::close))
                .load(FixSheetController.class);
        sheets.open((Region) view.root(), sheets::close);
        view.controller().enter();
    }
}
