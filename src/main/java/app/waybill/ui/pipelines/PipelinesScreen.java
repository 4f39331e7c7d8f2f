package app.waybill.ui.pipelines;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Unsaved;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.Screen;
import app.waybill.ui.shell.SidebarCount;

/// The Pipelines place of the window.
public final class PipelinesScreen implements Screen {
    private final PipelinesModel model = new PipelinesModel();
    private final PipelineOpening opening;
    private final Consumer<@Nullable String> maker;
    private final PipelineSaving saving;
    private final PipelineActs acts;
    private final CompareModel comparing;
    private final CompareActs compareActs;
    private final PipelineExport export;
    private final View<PipelinesController> view;

    /// Builds the screen for a session; `sheets` is where it shows all fixes before they are applied, `maker` makes a new
    /// pipeline, of a service where one is named.
    public PipelinesScreen(Session session, SheetHost sheets, Consumer<@Nullable String> maker) {
        this.maker = maker;
        opening = new PipelineOpening(model, session.cloud().pipelines(), session.tasks(), session.messages(),
                session.profiles()::learnFrom);
        TextClipboard clipboard = session.desktop().clipboard();
        FindingsModel findings = new FindingsModel(model);
        PipelineEditing editing = new PipelineEditing(model, session.tasks());
        saving = new PipelineSaving(model, session.desktop());
        comparing = new CompareModel(session.tasks());
        compareActs = new CompareActs(comparing, clipboard);
        CompareSources sources = new CompareSources(model, comparing, session.cloud().pipelines(), session.profiles(),
                session.desktop());
        acts = new PipelineActs(model, findings, editing, saving, clipboard,
                new PipelineSheets(sheets, editing, clipboard), sources);
        export = new PipelineExport(model, session.desktop());
        view = new FxmlViews()
                .add(PipelinesController.class,
                        () -> new PipelinesController(model, opening, session.desktop(), saving, session.profiles(),
                                () -> maker.accept(null)))
                .add(PipelineCanvasController.class, () -> new PipelineCanvasController(model, export))
                .add(PipelinePageController.class, () -> new PipelinePageController(model, acts, saving))
                .add(FindingsController.class, () -> new FindingsController(model, findings, acts))
                .add(FindingDetailsController.class,
                        () -> new FindingDetailsController(model, editing, acts, clipboard))
                .add(PipelineTextController.class, () -> new PipelineTextController(model, clipboard))
                .add(CompareController.class, () -> new CompareController(comparing, sources, compareActs))
                .add(CompareCanvasController.class, () -> new CompareCanvasController(comparing))
                .add(CompareChangesController.class,
                        () -> new CompareChangesController(comparing, compareActs, clipboard))
                .add(CompareTextController.class, () -> new CompareTextController(comparing, clipboard))
                .load(PipelinesController.class);
        view.controller().stepAside(comparing.shown());
        acts.shown().bind(Bindings.createBooleanBinding(
                () -> view.root().getScene() != null && !comparing.shown().get(), view.root().sceneProperty(),
                comparing.shown()));
    }

    /// The open pipelines.
    PipelinesModel model() {
        return model;
    }

    /// The ways to open more.
    PipelineOpening opening() {
        return opening;
    }

    /// The comparison.
    CompareModel comparing() {
        return comparing;
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
            case Destination.OpenPipelines files -> opening.open(files.paths());
            case Destination.ToPipeline live -> opening.fetch(new PipelineOrigin.Live(live.scope(), live.name()));
            case Destination.MakePipeline(String service) -> maker.accept(service);
            case Destination.ToNewPipeline made -> opening.begin(
                    new PipelineOrigin.Made(made.name(), made.service(), made.recipe()), made.text());
            default -> {
                // the other destinations lead to other screens
            }
        }
    }

    @Override
    public List<Command> commands() {
        return Stream.of(view.controller().commands(), acts.all(), compareActs.all(), export.commands())
                .flatMap(List::stream).toList();
    }

    @Override
    public List<Unsaved> unsaved() {
        return saving.unsaved();
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
