package app.waybill.ui.history;

import javafx.scene.layout.Region;

import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheets that show what restoring an old version would do, or starting the pipeline with it.
public final class RestoreSheet {
    private final Session session;
    private final SheetHost sheets;

    /// Opens sheets of a session over its window.
    public RestoreSheet(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
    }

    /// Plans to restore a version of a service's bundle, and shows the plan. Nothing is written before the operator says so.
    public void plan(ServiceMapping service, String version) {
        RestoreModel model = new RestoreModel(session, service, version);
        View<RestoreSheetController> view = new FxmlViews()
                .add(RestoreSheetController.class, () -> new RestoreSheetController(session, model, sheets::close))
                .load(RestoreSheetController.class);
        sheets.open((Region) view.root(), view.controller()::cancel);
        model.makePlan();
    }

    /// Plans to start the service's pipeline with a version, and shows the plan.
    public void planStart(ServiceMapping service, String version) {
        StartModel model = new StartModel(session, service, version);
        View<StartSheetController> view = new FxmlViews()
                .add(StartSheetController.class, () -> new StartSheetController(session, model, sheets::close))
                .load(StartSheetController.class);
        sheets.open((Region) view.root(), view.controller()::cancel);
        model.makePlan();
    }
}
