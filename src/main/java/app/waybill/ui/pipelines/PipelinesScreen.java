package app.waybill.ui.pipelines;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.Screen;
import app.waybill.ui.shell.SidebarCount;

/// The Pipelines place of the window.
public final class PipelinesScreen implements Screen {
    private final PipelinesModel model;
    private final View<PipelinesController> view;

    /// Builds the screen for a session.
    public PipelinesScreen(Session session) {
        model = new PipelinesModel(session.cloud().pipelines(), session.tasks(), session.messages(),
                session.profiles()::learnFrom);
        view = new FxmlViews()
                .add(PipelinesController.class,
                        () -> new PipelinesController(model, session.desktop().dialogs(), session.profiles()))
                .add(PipelineCanvasController.class, () -> new PipelineCanvasController(model))
                .add(PipelinePageController.class,
                        () -> new PipelinePageController(model, session.desktop().clipboard()))
                .load(PipelinesController.class);
    }

    /// The open pipelines.
    PipelinesModel model() {
        return model;
    }

    @Override
    public Place place() {
        return Place.PIPELINES;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void arrive(Destination destination) {
        switch (destination) {
            case Destination.OpenPipelines files -> model.open(files.paths());
            case Destination.ToPipeline live -> model.fetch(new PipelineOrigin.Live(live.scope(), live.name()));
            default -> {
                // the other destinations lead to other screens
            }
        }
    }

    @Override
    public List<Command> commands() {
        return view.controller().commands();
    }

    @Override
    public List<PaletteEntry> entries() {
        return model.all().stream().map(open -> new PaletteEntry("Pipelines", place().icon(), open.name(),
                open.origin().where(), () -> model.selected().set(open))).toList();
    }

    @Override
    public ObservableValue<@Nullable SidebarCount> count() {
        return Bindings.createObjectBinding(() -> {
            int errors = model.withErrors();
            return errors == 0
                    ? null
                    : new SidebarCount(errors, "fth-x-circle", Tone.DANGER,
                            errors == 1 ? "1 pipeline with errors" : errors + " pipelines with errors");
        }, model.all());
    }
}
