package app.waybill.ui.sets;

import javafx.scene.layout.Region;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheet that compares sets.
public final class SetsSheet {
    private final Session session;
    private final SheetHost sheets;

    /// Opens sheets of a session over its window.
    public SetsSheet(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
    }

    /// Opens it.
    public Command open() {
        return Command.of("sets.compare", "Compare sets…", "fth-columns", this::show)
                .alsoCalled("promote workspace environments difference qa uat");
    }

    private void show() {
        SetsModel model = new SetsModel(session);
        PromotionModel promotion = new PromotionModel(session, model);
        View<SetsController> view = new FxmlViews()
                .add(SetsController.class, () -> new SetsController(model, promotion, sheets::close))
                .load(SetsController.class);
        sheets.open((Region) view.root(), view.controller()::leave);
    }
}
