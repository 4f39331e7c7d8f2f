package app.waybill.ui.importing;

import javafx.scene.layout.Region;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheet that fills the workspace from what is there.
public final class ImportSheet {
    private final Session session;
    private final SheetHost sheets;

    /// Opens sheets of a session over its window.
    public ImportSheet(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
    }

    /// Opens it.
    public Command open() {
        return Command.of("services.import", "Import services…", "fth-download", this::show)
                .alsoCalled("ecs clusters csv table spreadsheet paste task definition fill discover");
    }

    private void show() {
        ImportModel model = new ImportModel(session);
        View<ImportController> view = new FxmlViews()
                .add(ImportController.class, () -> new ImportController(session, model, sheets::close))
                .add(EcsController.class, () -> new EcsController(session, model.ecs()))
                .add(PlanController.class, () -> new PlanController(model, sheets::close))
                .load(ImportController.class);
        sheets.open((Region) view.root(), view.controller()::leave);
        model.ecs().begin();
    }
}
