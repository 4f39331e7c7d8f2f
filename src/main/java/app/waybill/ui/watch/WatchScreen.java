package app.waybill.ui.watch;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;

import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.Screen;

/// What is watched from published to running. It goes on while another screen is shown.
public final class WatchScreen implements Screen {
    private final WatchesModel model;
    private final View<WatchController> view;

    /// The screen of a session; it watches nothing yet.
    public WatchScreen(Session session) {
        model = new WatchesModel(session);
        view = new FxmlViews().add(WatchController.class, () -> new WatchController(session, model))
                .load(WatchController.class);
    }

    WatchesModel model() {
        return model;
    }

    @Override
    public Place place() {
        return Place.WATCH;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void arrive(Destination destination) {
        switch (destination) {
            case Destination.Watch watch -> model.watch(watch.targets());
            case Destination.WatchService(String name) -> model.watchPublished(name);
            default -> {
                // the other destinations lead to other screens
            }
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("watch.stop", "Stop watching", "fth-eye-off", this::stop)
                .when(Bindings.isNotNull(model.selected())));
    }

    private void stop() {
        WatchItem item = model.selected().get();
        if (item != null) {
            model.stop(item);
        }
    }
}
