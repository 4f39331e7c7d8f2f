package app.waybill.ui.activity;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import javafx.scene.Parent;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.history.VersionViews;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.Screen;

/// What was published from this computer, or was tried to be.
public final class ActivityScreen implements Screen {
    private final Session session;
    private final ActivityModel model;
    private final View<ActivityController> view;

    /// The screen of a session; it reads the journal when it is shown, and after each addition of this window.
    public ActivityScreen(Session session, SheetHost sheets) {
        this(session, sheets, Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    }

    ActivityScreen(Session session, SheetHost sheets, Executor background, Executor fxThread) {
        this.session = session;
        model = new ActivityModel(session.journal(), new TeamActs(session), session.tasks(), background, fxThread);
        VersionViews versions = new VersionViews(session, sheets);
        view = versions.addTo(new FxmlViews())
                .add(ActivityController.class, () -> new ActivityController(session, model, versions.model()))
                .add(EntryDetailsController.class, () -> new EntryDetailsController(session))
                .load(ActivityController.class);
        session.journal().additions().addListener(_ -> model.refresh());
    }

    ActivityModel model() {
        return model;
    }

    @Override
    public Place place() {
        return Place.ACTIVITY;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void onShow() {
        model.refresh();
    }

    @Override
    public void arrive(Destination destination) {
        if (destination instanceof Destination.Versions(String name)) {
            session.workspace().content().service(name).ifPresent(view.controller()::showVersions);
        }
    }

    @Override
    public List<Command> commands() {
        return view.controller().commands();
    }
}
