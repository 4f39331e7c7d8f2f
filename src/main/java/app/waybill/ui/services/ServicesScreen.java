package app.waybill.ui.services;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownRegion;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.bulk.BulkController;
import app.waybill.ui.bulk.BulkModel;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.fx.View;
import app.waybill.ui.importing.ImportSheet;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Repositories;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.Screen;
import app.waybill.ui.shell.SidebarCount;
import app.waybill.ui.truth.TruthController;
import app.waybill.ui.truth.TruthModel;

/// The mapping: which container of which service runs which image, how the services stand, and the way to publish them.
public final class ServicesScreen implements Screen {
    /// How long typing must pause before what was typed is asked for.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Session session;
    private final ServicesModel model;
    private final SheetHost sheets;
    private final PageModel page;
    private final ServiceActs acts;
    private final View<ServicesController> view;

    /// The screen of a session; it calls the cloud when it is shown. `publisher` shows the plan for some services,
    /// and runs what it is given when that is gone.
    public ServicesScreen(Session session, SheetHost sheets, BiConsumer<List<ServiceMapping>, Runnable> publisher) {
        this(session, sheets, publisher, PATIENCE);
    }

    ServicesScreen(Session session, SheetHost sheets, BiConsumer<List<ServiceMapping>, Runnable> publisher,
            Duration patience) {
        this.session = session;
        this.sheets = sheets;
        model = new ServicesModel(session, patience);
        ServiceEdits edits = new ServiceEdits(session, model);
        acts = new ServiceActs(model, edits, session.workspace(), session.navigator(), publisher,
                new ImportSheet(session, sheets).open());
        page = new PageModel(model);
        ContainerEdits containerEdits = new ContainerEdits(model, edits);
        Repositories repositories = new Repositories(session.cloud().images(), session.tasks());
        ContainerServices containers = new ContainerServices(containerEdits, repositories,
                () -> repositories.list(scopes()), this::showImage, page.container()::set);
        BulkModel bulk = new BulkModel(session, patience);
        model.list().chosen().subscribe(_ -> bulk.show(model.chosen()));
        session.workspace().state().subscribe(_ -> bulk.show(model.chosen()));
        TruthModel truth = new TruthModel(ServiceState.UP_TO_DATE.rank());
        model.looked().subscribe(_ -> showIn(truth));
        model.inTable().subscribe(_ -> showIn(truth));
        acts.onCheck(() -> {
            truth.shown().set(TruthModel.Shown.FINDINGS);
            model.inTable().set(true);
        });
        MappingForms forms = new MappingForms(
                () -> session.profiles().all().stream().map(ProfileItem::name).toList(),
                () -> session.cloud().profiles().regions().stream().map(KnownRegion::id).toList());
        view = new FxmlViews()
                .add(ServicesController.class, () -> new ServicesController(session.workspace(), model, acts))
                .add(ServiceListController.class, () -> new ServiceListController(session, model, acts))
                .add(NamePromptController.class, () -> new NamePromptController(model, edits, acts))
                .add(ServicePageController.class, () -> new ServicePageController(session, model, acts, page))
                .add(ContainersController.class, () -> new ContainersController(model, page, containers))
                .add(PreviewController.class, () -> new PreviewController(model, page, session.desktop()))
                .add(FindingStripController.class, () -> new FindingStripController(model, page, containerEdits))
                .add(BulkController.class,
                        () -> new BulkController(bulk, acts.publish(), repositories,
                                () -> repositories.list(session.profiles().scopes().get())))
                .add(TruthController.class,
                        () -> new TruthController(session, truth, acts.refresh(), acts.check(),
                                model.answers().age(new TimeText(session.desktop().clock())), model.list()::show))
                .add(DetailsController.class, () -> new DetailsController(model, edits, forms))
                .load(ServicesController.class);
    }

    ServicesModel model() {
        return model;
    }

    /// The table costs as much as all else where there are many services: it learns nothing while it is not seen.
    private void showIn(TruthModel truth) {
        if (model.inTable().get()) {
            truth.show(TruthRows.of(model.list().all()));
            truth.showFindings(TruthRows.findings(model.list().all()));
        }
    }

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void onShow() {
        model.show();
    }

    @Override
    public void arrive(Destination destination) {
        switch (destination) {
            case Destination.ToService(String name) -> {
                model.inTable().set(false);
                model.list().show(name);
            }
            case Destination.UseImage(Repository repository, Image image) -> ask(repository, image);
            default -> {
                // the other destinations lead to other screens
            }
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(acts.all());
        all.add(Command.of("services.filter", "Filter services", "fth-search", view.controller()::filterNow)
                .alsoCalled("find search"));
        return all;
    }

    @Override
    public List<PaletteEntry> entries() {
        return model.list().all().stream().map(item -> new PaletteEntry("Services", place().icon(), item.name(),
                item.look().get().profile().map(it -> it + " · ").orElse("") + item.look().get().words(),
                () -> session.navigator().go(new Destination.ToService(item.name()))).with(
                        item.state().status()))
                .toList();
    }

    @Override
    public ObservableValue<@Nullable SidebarCount> count() {
        return model.toDo().map(count -> count == 0
                ? null
                : new SidebarCount(count, ServiceState.BEHIND.status().icon(), Tone.WARNING,
                        count == 1 ? "1 service to do" : count + " services to do"));
    }

    private void ask(Repository repository, Image image) {
        ServiceItem selected = model.list().selected().get();
        UseImageModel use = new UseImageModel(session.workspace().content(), repository, image,
                selected == null ? null : selected.name());
        View<UseImageController> question = new FxmlViews().add(UseImageController.class,
                () -> new UseImageController(use, () -> use(use), sheets::close)).load(UseImageController.class);
        sheets.openAbove((Region) question.root(), sheets::close);
        question.controller().begin();
    }

    private void use(UseImageModel use) {
        sheets.close();
        session.workspace().edit(use::apply);
        model.list().show(use.service().get());
        page.container().set(use.container().get());
        session.messages().say(use.container().get() + " of " + use.service().get() + " takes "
                + use.repository().name() + " " + use.text().get());
    }

    private void showImage(String container) {
        view.controller().showImage(container);
    }

    /// Where repositories may be offered from: the scopes in use, and those of the selected service.
    private List<Scope> scopes() {
        Stream<Scope> ofService = Optional.ofNullable(model.look().getValue()).stream()
                .flatMap(look -> model.imageScopes(look.mapping()));
        return Stream.concat(ofService, session.profiles().scopes().get().stream()).distinct().toList();
    }
}
