package app.waybill.ui.settings;

import java.util.Arrays;
import java.util.List;

import javafx.scene.Parent;

import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.Screen;

/// The Settings screen.
public final class SettingsScreen implements Screen {
    private final Session session;
    private final View<SettingsController> view;

    /// The settings of a session.
    public SettingsScreen(Session session) {
        this.session = session;
        SettingsModel model = new SettingsModel(session);
        view = new FxmlViews().add(SettingsController.class, () -> new SettingsController(session, model))
                .add(ProfilesController.class, () -> new ProfilesController(session, model))
                .load(SettingsController.class);
    }

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void onShow() {
        view.controller().refresh();
    }

    @Override
    public List<PaletteEntry> entries() {
        return Arrays.stream(Section.values())
                .map(section -> new PaletteEntry("Settings", section.icon(), section.title(), "settings", () -> {
                    session.navigator().go(new Destination.To(Place.SETTINGS));
                    view.controller().jumpTo(section);
                })).toList();
    }
}
