package app.waybill.ui.images;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Repository;
import app.waybill.ui.control.RowView;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

/// The images of the repository that one looks at. Rows are added as pages come in, newest first over the whole
/// repository; what is no longer there goes when a listing is complete, and stays where it fails.
public final class ImagesModel {
    private final ImageGateway gateway;
    private final TaskRunner tasks;
    private final Clock clock;
    private final RowView<ImageRow> rows;
    private final ReadOnlyObjectWrapper<@Nullable RepositoryRow> repository = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.NONE);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.IMAGES);
    private final ObjectProperty<@Nullable ImageRow> selected = new SimpleObjectProperty<>();
    private ImageInventory inventory = new ImageInventory();
    private int attempts;
    private @Nullable RunningTask task;

    /// What of a repository is shown.
    public enum Show {
        /// Images and their indexes.
        IMAGES,
        /// Signatures, SBOMs and what else stands beside the images as well.
        EVERYTHING
    }

    /// A model that looks at no repository yet. `background` filters and sorts; `fxThread` is where outcomes are shown.
    public ImagesModel(ImageGateway gateway, TaskRunner tasks, Clock clock, Executor background, Executor fxThread) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.clock = clock;
        this.rows = new RowView<>(ImageRow::text, ImageOrder.NEWEST_FIRST, background, fxThread);
        show.subscribe(_ -> showAll());
    }

    /// The table's rows.
    public RowView<ImageRow> rows() {
        return rows;
    }

    /// The repository that one looks at, null for none.
    public ReadOnlyObjectProperty<@Nullable RepositoryRow> repository() {
        return repository.getReadOnlyProperty();
    }

    /// The repository that one looks at, if there is one.
    public Optional<Repository> current() {
        return Optional.ofNullable(repository.get()).map(RepositoryRow::repository);
    }

    /// How far its listing has come.
    public ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// What of it is shown.
    public ObjectProperty<Show> show() {
        return show;
    }

    /// The image whose details are wanted. It stays while the filter hides its row, and until it is gone.
    public ObjectProperty<@Nullable ImageRow> selected() {
        return selected;
    }

    /// Looks at a repository: lists it, unless it is the one that one looks at already.
    public void look(@Nullable RepositoryRow row) {
        RepositoryRow was = repository.get();
        repository.set(row);
        if (was != null && row != null && was.repository().ref().equals(row.repository().ref())) {
            return;
        }
        cancel();
        attempts++;
        inventory = new ImageInventory();
        selected.set(null);
        listing.set(Listing.NONE);
        rows.replace(List.of());
        refresh();
    }

    /// Lists the repository anew.
    public void refresh() {
        RepositoryRow row = repository.get();
        if (row == null) {
            return;
        }
        cancel();
        int attempt = ++attempts;
        listing.set(listing.get().running());
        ImageFetch fetch = new ImageFetch(gateway, row.repository().ref(), inventory.complete(), this::arrive);
        task = tasks.run(Job.of("Listing images", fetch::run)
                .onSuccess(all -> settle(row, all))
                .onError(CloudException.class, failure -> listing.set(listing.get().failed(failure)))
                .onEnd(() -> end(attempt)));
    }

    /// How many signatures and the like stand beside the images.
    public int beside() {
        return (int) inventory.rows().filter(row -> !row.isImage()).count();
    }

    /// All that is known of the repository's images.
    ImageInventory inventory() {
        return inventory;
    }

    /// Stops the listing that is under way; rows that came stay.
    public void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private void arrive(List<ImageRow> newcomers) {
        inventory.arrive(newcomers);
        rows.add(newcomers.stream().filter(this::isShown).toList());
    }

    private void settle(RepositoryRow row, Map<Digest, ImageRow> all) {
        inventory.settle(all);
        ImageRow chosen = selected.get();
        if (chosen != null) {
            selected.set(all.get(chosen.image().digest()));
        }
        row.learn(RepositoryFacts.of(all.values().stream().map(ImageRow::image).toList()));
        listing.set(listing.get().complete(clock.instant()));
        showAll();
    }

    private void end(int attempt) {
        if (attempt == attempts) {
            listing.set(listing.get().ended());
        }
    }

    private void showAll() {
        rows.replace(inventory.rows().filter(this::isShown).toList());
    }

    private boolean isShown(ImageRow row) {
        return show.get() == Show.EVERYTHING || row.isImage();
    }
}
