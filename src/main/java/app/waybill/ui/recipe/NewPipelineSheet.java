package app.waybill.ui.recipe;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Session;

/// Opens the sheet that makes a pipeline of a service of the open workspace.
public final class NewPipelineSheet {
    private final Session session;
    private final SheetHost sheets;
    private final ToldBefore before = new ToldBefore();

    /// Opens sheets of a session over its window.
    public NewPipelineSheet(Session session, SheetHost sheets) {
        this.session = session;
        this.sheets = sheets;
    }

    /// Opens it; with a service chosen where one is named.
    public void begin(@Nullable String service) {
        NewPipelineModel model = new NewPipelineModel(session.workspace().content(),
                KnownProfiles.of(session.profiles().listing().get()), session.tasks(), before);
        BlueprintSaving saving = new BlueprintSaving(session.desktop());
        View<NewPipelineController> view = new FxmlViews()
                .add(NewPipelineController.class,
                        () -> new NewPipelineController(session, model, saving, sheets::close))
                .add(RecipeFormController.class, () -> new RecipeFormController(session, model, sheets::close))
                .add(RecipePreviewController.class,
                        () -> new RecipePreviewController(model, session.desktop().clipboard()))
                .add(SavePlanController.class, () -> new SavePlanController(saving, session.desktop().clipboard()))
                .load(NewPipelineController.class);
        if (service != null) {
            model.service().set(service);
        }
        sheets.open((Region) view.root(), view.controller()::cancel);
        // What is in a scroll pane can have the keyboard only once the pane has its skin.
        view.root().applyCss();
        view.controller().enter();
    }
}
