package app.waybill.ui;

import java.util.List;

import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.images.ImagesScreen;
import app.waybill.ui.pipelines.PipelinesScreen;
import app.waybill.ui.services.ServicesScreen;
import app.waybill.ui.session.Session;
import app.waybill.ui.settings.SettingsScreen;
import app.waybill.ui.shell.Screen;

/// Which screens there are, in the order of the sidebar.
final class Screens {
    private Screens() {
    }

    static List<Screen> of(Session session) {
        Notice elsewhere = new Notice("publish", Tone.ACCENT, "Publish from the command line:",
                "save the workspace, then 'waybill publish -w FILE'.");
        return List.of(new ImagesScreen(session),
                new ServicesScreen(session, _ -> session.messages().show(elsewhere)), new PipelinesScreen(session),
                new SettingsScreen(session));
    }
}
