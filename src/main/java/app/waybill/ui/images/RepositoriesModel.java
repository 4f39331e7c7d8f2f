package app.waybill.ui.images;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.RowView;
import app.waybill.ui.fx.TaskRunner;

/// The repositories of the scopes that one looks at, in one table. Each scope is listed on its own, so that one that is
/// slow, signed out or forbidden does not keep the others waiting; its rows of last time stay.
public final class RepositoriesModel {
    /// The last pushed first; those of which it is not known by their names.
    public static final Comparator<RepositoryRow> NEWEST_PUSH_FIRST = Comparator
            .comparing(RepositoriesModel::newestPush, Comparator.nullsLast(Comparator.<Instant>reverseOrder()))
            .thenComparing(row -> row.repository().name())
            .thenComparing(row -> row.repository().profile())
            .thenComparing(row -> row.repository().region());

    private final ImageGateway gateway;
    private final TaskRunner tasks;
    private final Clock clock;
    private final RowView<RepositoryRow> rows;
    private final Map<Scope, ScopeRepositories> scopes = new LinkedHashMap<>();
    private final ObservableMap<Scope, Listing> listings = FXCollections.observableMap(new LinkedHashMap<>());
    private final ObservableMap<Scope, Listing> listingsToSee = FXCollections.unmodifiableObservableMap(listings);
    private final ObjectProperty<@Nullable RepositoryRow> selected = new SimpleObjectProperty<>();

    /// A model that looks at nothing yet. `background` filters and sorts; `fxThread` is where outcomes are shown.
    public RepositoriesModel(ImageGateway gateway, TaskRunner tasks, Clock clock, Executor background,
            Executor fxThread) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.clock = clock;
        this.rows = new RowView<>(RepositoryRow::text, NEWEST_PUSH_FIRST, background, fxThread);
    }

    /// The table's rows.
    public RowView<RepositoryRow> rows() {
        return rows;
    }

    /// How far each scope's listing has come, in the order in which the scopes were given.
    public ObservableMap<Scope, Listing> listings() {
        return listingsToSee;
    }

    /// The repository whose images are wanted. It stays while the filter hides its row, and until it is gone.
    public ObjectProperty<@Nullable RepositoryRow> selected() {
        return selected;
    }

    /// Selects the first repository in the order of the table if none is selected.
    public void selectFirst() {
        if (selected.get() == null) {
            selected.set(rows.all().stream().min(rows.order()).orElse(null));
        }
    }

    /// Looks at these scopes and no others. Scopes that were looked at before are not listed again.
    public void look(Collection<Scope> wanted) {
        Set<Scope> leaving = new LinkedHashSet<>(scopes.keySet());
        wanted.forEach(leaving::remove);
        leaving.forEach(this::leave);
        if (!leaving.isEmpty()) {
            showAll();
        }
        wanted.stream().filter(scope -> !scopes.containsKey(scope)).forEach(this::list);
    }

    /// Lists all scopes anew.
    public void refresh() {
        List.copyOf(scopes.keySet()).forEach(this::list);
    }

    /// Lists the scopes of one profile anew, as after signing in.
    public void refresh(String profile) {
        scopes.keySet().stream().filter(scope -> scope.profile().equals(profile)).toList().forEach(this::list);
    }

    private void list(Scope scope) {
        ScopeRepositories repositories = scopes.get(scope);
        if (repositories == null) {
            repositories = new ScopeRepositories(scope);
            scopes.put(scope, repositories);
            repositories.listing().subscribe(listing -> listings.put(scope, listing));
        }
        repositories.list(gateway, tasks, clock, rows::add, this::showAll);
    }

    private void leave(Scope scope) {
        ScopeRepositories left = scopes.remove(scope);
        if (left != null) {
            left.abandon();
            listings.remove(scope);
        }
    }

    private void showAll() {
        List<RepositoryRow> all = scopes.values().stream().flatMap(scope -> scope.rows().stream()).toList();
        rows.replace(all);
        RepositoryRow was = selected.get();
        if (was != null && !all.contains(was)) {
            selected.set(all.stream().filter(row -> row.repository().ref().equals(was.repository().ref())).findFirst()
                    .orElse(null));
        }
    }

    private static @Nullable Instant newestPush(RepositoryRow row) {
        return row.facts().map(RepositoryFacts::newestPush).orElse(null);
    }
}
