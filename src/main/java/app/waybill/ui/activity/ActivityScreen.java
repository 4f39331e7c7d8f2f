package app.waybill.ui.activity;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import javafx.application.Platform;
import javafx.scene.Parent;

import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.Screen;

/// What was published from this computer, or was tried to be.
public final class ActivityScreen implements Screen {
    private final ActivityModel model;
    private final View<ActivityController> view;

    /// The screen of a session; it reads the journal when it is shown, and after each addition of this window.
    public ActivityScreen(Session session) {
        this(session, Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater);
    }

    ActivityScreen(Session session, Executor background, Executor fxThread) {
        model = new ActivityModel(session.journal(), session.tasks(), background, fxThread);
        view = new FxmlViews().add(ActivityController.class, () -> new ActivityController(session, model))
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
    public List<Command> commands() {
        return view.controller().commands();
    }
}
