package app.waybill.ui.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.shell.PaletteEntry;
import app.waybill.ui.shell.Screen;

/// Which images there are: repositories of all profiles and Regions in use, and the images of the selected one.
public final class ImagesScreen implements Screen {
    private final ImageBrowsing browsing;
    private final ImageActs acts;
    private final View<ImagesController> view;
    private Destination.@Nullable ToRepository awaited;
    private boolean shown;

    /// The screen of a session; it calls the cloud when it is shown.
    public ImagesScreen(Session session) {
        this(ImageBrowsing.begin(session));
    }

    ImagesScreen(ImageBrowsing browsing) {
        this.browsing = browsing;
        this.acts = new ImageActs(browsing);
        ListingNotices words = new ListingNotices(browsing.times(), this::signIn, browsing.repositories()::refresh);
        this.view = new FxmlViews().add(ImagesController.class, () -> new ImagesController(browsing, acts, words))
                .add(RepositoriesController.class, () -> new RepositoriesController(browsing))
                .add(RepositoryImagesController.class, () -> new RepositoryImagesController(browsing, acts, words))
                .add(ImageDetailsController.class, () -> new ImageDetailsController(browsing, acts))
                .load(ImagesController.class);
    }

    @Override
    public Place place() {
        return Place.IMAGES;
    }

    @Override
    public Parent node() {
        return view.root();
    }

    @Override
    public void onShow() {
        if (!shown) {
            shown = true;
            follow();
        }
    }

    @Override
    public void arrive(Destination destination) {
        if (destination instanceof Destination.ToRepository wanted) {
            awaited = wanted;
            selectAwaited();
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(view.controller().commands());
        all.addAll(acts.all());
        return all;
    }

    @Override
    public List<PaletteEntry> entries() {
        return browsing.repositories().rows().all().stream().map(this::entry).toList();
    }

    private PaletteEntry entry(RepositoryRow row) {
        Repository repository = row.repository();
        String count = row.facts().map(facts -> " · " + facts.images() + " images").orElse("");
        return new PaletteEntry("Images", "fth-box", repository.name(),
                "repository · " + repository.profile() + " · " + repository.region() + count,
                () -> browsing.session().navigator()
                        .go(new Destination.ToRepository(row.scope(), repository.name())));
    }

    private void follow() {
        RepositoriesModel model = browsing.repositories();
        model.rows().shown().addListener((ListChangeListener<RepositoryRow>) _ -> selectAwaited());
        model.listings().addListener((MapChangeListener<Scope, Listing>) change -> {
            if (change.wasAdded()) {
                change.getValueAdded().failure().ifPresent(browsing.session().profiles()::learnFrom);
                settle();
            }
        });
        browsing.session().profiles().scopes().subscribe(model::look);
    }

    private void settle() {
        if (browsing.repositories().listings().values().stream().noneMatch(Listing::isRunning)) {
            browsing.countFew();
        }
    }

    private void selectAwaited() {
        RepositoriesModel model = browsing.repositories();
        Destination.ToRepository wanted = awaited;
        if (wanted == null) {
            return;
        }
        Optional<RepositoryRow> row = model.rows().all().stream().filter(candidate -> candidate.scope()
                .equals(wanted.scope()) && candidate.repository().name().equals(wanted.repository())).findFirst();
        row.ifPresent(found -> {
            awaited = null;
            model.selected().set(found);
        });
    }

    private void signIn(String profile) {
        browsing.session().profiles().profile(profile).ifPresent(browsing.session().profiles()::check);
    }
}
