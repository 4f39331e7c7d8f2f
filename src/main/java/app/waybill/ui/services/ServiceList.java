package app.waybill.ui.services;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.FilterQuery;

/// The services that are listed: filtered, sorted, one or several chosen. Rows change place only when the list is
/// arranged anew, never because of what one types into a service.
public final class ServiceList {
    private final ObservableList<ServiceItem> all = FXCollections.observableArrayList();
    private final ObservableList<ServiceItem> shown = FXCollections.observableArrayList();
    private final ObservableList<ServiceItem> shownReadOnly = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<List<ServiceItem>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ServiceItem> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.ALL);
    private final ObjectProperty<ServiceGroup> group = new SimpleObjectProperty<>(ServiceGroup.ALL);
    private final ObjectProperty<ServiceOrder> order = new SimpleObjectProperty<>(ServiceOrder.STATE);

    ServiceList() {
        filter.subscribe(_ -> arrange());
        group.subscribe(_ -> arrange());
        order.subscribe(_ -> arrange());
    }

    /// The rows that are shown.
    public ObservableList<ServiceItem> shown() {
        return shownReadOnly;
    }

    /// All services, in the order of the workspace.
    public List<ServiceItem> all() {
        return all;
    }

    /// What is filtered for.
    public ObjectProperty<FilterQuery> filter() {
        return filter;
    }

    /// Which services one wants to see.
    public ObjectProperty<ServiceGroup> group() {
        return group;
    }

    /// The order of the rows.
    public ObjectProperty<ServiceOrder> order() {
        return order;
    }

    /// The services that acts are done to. They stay chosen while a filter hides them.
    public ReadOnlyObjectProperty<List<ServiceItem>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The one service that is looked at; null for none.
    public ReadOnlyObjectProperty<@Nullable ServiceItem> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Chooses one service.
    public void choose(ServiceItem item) {
        choose(List.of(item), item);
    }

    /// Chooses the service of that name, and lets go of the filter where that hides it. False if there is none.
    public boolean show(String name) {
        ServiceItem found = all.stream().filter(item -> item.name().equals(name)).findFirst().orElse(null);
        if (found == null) {
            return false;
        }
        if (!shown.contains(found)) {
            filter.set(FilterQuery.ALL);
            group.set(ServiceGroup.ALL);
        }
        choose(found);
        return true;
    }

    /// Chooses services; `lead` is the one to look at.
    public void choose(List<ServiceItem> items, @Nullable ServiceItem lead) {
        selected.set(lead);
        chosen.set(List.copyOf(items));
    }

    /// How many services a group has.
    public int count(ServiceGroup wanted) {
        return (int) all.stream().filter(item -> wanted.holds(item.state())).count();
    }

    /// Filters and sorts by what the services are now.
    public void arrange() {
        List<ServiceItem> wanted = all.stream()
                .filter(item -> group.get().holds(item.state()) && filter.get().test(item.searchText()))
                .sorted(order.get().comparator()).toList();
        if (!wanted.equals(shown)) {
            shown.setAll(wanted);
        }
    }

    /// Takes the services of the workspace. What is gone is no longer chosen; where nothing else is, the first is.
    void replace(List<ServiceItem> items) {
        if (items.equals(all)) {
            return;
        }
        all.setAll(items);
        arrange();
        List<ServiceItem> left = chosen.get().stream().filter(all::contains).toList();
        ServiceItem was = selected.get();
        ServiceItem lead = was != null && all.contains(was) ? was : left.stream().findFirst().orElse(first());
        choose(left.isEmpty() && lead != null ? List.of(lead) : left, lead);
    }

    private @Nullable ServiceItem first() {
        return shown.isEmpty() ? null : shown.getFirst();
    }
}
