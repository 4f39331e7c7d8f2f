package app.waybill.ui;

import java.util.List;

import app.waybill.ui.activity.ActivityScreen;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.images.ImagesScreen;
import app.waybill.ui.pipelines.PipelinesScreen;
import app.waybill.ui.publish.PublishSheet;
import app.waybill.ui.recipe.NewPipelineSheet;
import app.waybill.ui.services.ServicesScreen;
import app.waybill.ui.session.Session;
import app.waybill.ui.settings.SettingsScreen;
import app.waybill.ui.shell.Screen;
import app.waybill.ui.watch.WatchScreen;

/// Which screens there are, in the order of the sidebar.
final class Screens {
    private Screens() {
    }

    /// The screens of a session; `sheets` is where they may show sheets.
    static List<Screen> of(Session session, SheetHost sheets) {
        PublishSheet publish = new PublishSheet(session, sheets);
        NewPipelineSheet recipes = new NewPipelineSheet(session, sheets);
        return List.of(new ImagesScreen(session),
                new ServicesScreen(session, sheets, publish::plan),
                new PipelinesScreen(session, sheets, recipes::begin),
                new WatchScreen(session),
                new ActivityScreen(session, sheets),
                new SettingsScreen(session));
    }
}
