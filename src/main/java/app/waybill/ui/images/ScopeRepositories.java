package app.waybill.ui.images;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

/// The repositories of one scope. Rows are added as pages come in; what is no longer there goes when the listing is
/// complete, and stays where it fails.
final class ScopeRepositories {
    private final Scope scope;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.NONE);
    private Map<String, RepositoryRow> rows = new LinkedHashMap<>();
    private int attempts;
    private @Nullable RunningTask task;

    ScopeRepositories(Scope scope) {
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    Collection<RepositoryRow> rows() {
        return rows.values();
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// Lists anew. `arrived` gets the rows that were not there before, `settled` is told when the rows are those of a
    /// complete listing.
    void list(ImageGateway gateway, TaskRunner tasks, Clock clock, Consumer<List<RepositoryRow>> arrived,
            Runnable settled) {
        cancel();
        int attempt = ++attempts;
        listing.set(listing.get().running());
        task = tasks.run(Job.of("Listing repositories", progress -> fetch(gateway, progress, arrived))
                .onSuccess(all -> {
                    settle(all);
                    listing.set(listing.get().complete(clock.instant()));
                    settled.run();
                })
                .onError(CloudException.class, failure -> listing.set(listing.get().failed(failure)))
                .onEnd(() -> end(attempt)));
    }

    /// Stops for good: nothing is said or shown any more.
    void abandon() {
        attempts++;
        cancel();
    }

    private void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    private List<Repository> fetch(ImageGateway gateway, Progress progress, Consumer<List<RepositoryRow>> arrived) {
        progress.say(scope.profile() + " / " + scope.region());
        List<Repository> all = new ArrayList<>();
        gateway.repositories(scope, page -> {
            all.addAll(page);
            progress.show(() -> arrived.accept(newcomers(page)));
        });
        return all;
    }

    private List<RepositoryRow> newcomers(List<Repository> page) {
        List<RepositoryRow> newcomers = page.stream().filter(repository -> !rows.containsKey(repository.name()))
                .map(RepositoryRow::new).toList();
        newcomers.forEach(row -> rows.put(row.repository().name(), row));
        return newcomers;
    }

    private void settle(List<Repository> all) {
        Map<String, RepositoryRow> settled = new LinkedHashMap<>();
        for (Repository repository : all) {
            RepositoryRow row = rows.get(repository.name());
            settled.put(repository.name(), row == null ? new RepositoryRow(repository) : row.as(repository));
        }
        rows = settled;
    }

    private void end(int attempt) {
        if (attempt == attempts) {
            listing.set(listing.get().ended());
        }
    }
}
