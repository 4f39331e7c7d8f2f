package app.waybill.ui.publish;

import java.util.List;

import javafx.scene.layout.Region;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheet that shows what publishing some services would do.
public final class PublishSheet {
    private final Session session;
    private final SheetHost sheets;

    /// Opens sheets of a session over its window.
    public PublishSheet(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
    }

    /// Plans to publish services of the open workspace, and shows the plan. Nothing is written before the operator says so.
    /// `left` is told when the sheet is gone: what is published may be something else then.
    public void plan(List<ServiceMapping> services, Runnable left) {
        PublishingModel model = new PublishingModel(session, services);
        View<PublishSheetController> view = new FxmlViews()
                .add(PublishSheetController.class, () -> new PublishSheetController(session, model, () -> {
                    sheets.close();
                    left.run();
                }))
                .load(PublishSheetController.class);
        sheets.open((Region) view.root(), view.controller()::cancel);
        model.makePlan();
    }
}
