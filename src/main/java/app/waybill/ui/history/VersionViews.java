package app.waybill.ui.history;

import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.session.Session;

/// The drawer with the versions of a bundle, for the screen that shows it.
public final class VersionViews {
    private final Session session;
    private final VersionsModel model;
    private final VersionActs acts;

    /// The drawer of a session, whose sheets open over its window; it shows no bundle yet.
    public VersionViews(Session session, SheetHost sheets) {
        this.session = session;
        this.model = new VersionsModel(session);
        this.acts = new VersionActs(session, model, new RestoreSheet(session, sheets));
    }

    /// Which bundle is shown.
    public VersionsModel model() {
        return model;
    }

    /// Lets views be loaded that include the drawer.
    public FxmlViews addTo(FxmlViews views) {
        return views.add(VersionsController.class, () -> new VersionsController(session, model, acts))
                .add(VersionDetailsController.class,
                        () -> new VersionDetailsController(model, session.desktop().clipboard()));
    }
}
