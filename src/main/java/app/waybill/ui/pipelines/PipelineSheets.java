package app.waybill.ui.pipelines;

import javafx.scene.layout.Region;

import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.View;
import app.waybill.ui.pipelines.PipelineEditing.AllFixes;

/// The sheet that lies over the screen: all fixes before they are applied.
final class PipelineSheets {
    private final SheetHost sheets;
    private final PipelineEditing editing;
    private final TextClipboard clipboard;

    PipelineSheets(SheetHost sheets, PipelineEditing editing, TextClipboard clipboard) {
        this.sheets = sheets;
        this.editing = editing;
        this.clipboard = clipboard;
    }

    /// Shows what all fixes would change.
    void show(AllFixes fixes) {
        View<FixSheetController> view = new FxmlViews()
                .add(FixSheetController.class,
                        () -> new FixSheetController(fixes, editing, clipboard, sheets::close))
                .load(FixSheetController.class);
        sheets.open((Region) view.root(), sheets::close);
        view.controller().enter();
    }
}
