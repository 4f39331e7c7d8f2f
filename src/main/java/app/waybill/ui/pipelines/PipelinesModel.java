package app.waybill.ui.pipelines;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.ui.control.FilterQuery;

/// The pipelines that are open, which of them is looked at, and where in it.
public final class PipelinesModel {
    private final ObservableList<OpenPipeline> all = FXCollections.observableArrayList();
    private final FilteredList<OpenPipeline> filtered = new FilteredList<>(all);
    private final SortedList<OpenPipeline> shown = new SortedList<>(filtered);
    // Kept, because a view of a list lives only as long as somebody holds it, and its listeners with it.
    private final ObservableList<OpenPipeline> allReadOnly = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<OpenPipeline> shownReadOnly = FXCollections.unmodifiableObservableList(shown);
    private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.ALL);
    private final ObjectProperty<PipelineOrder> order = new SimpleObjectProperty<>(PipelineOrder.SEVERITY);
    private final ObjectProperty<@Nullable OpenPipeline> selected = new SimpleObjectProperty<>();
    private final BooleanProperty secretsShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(Spot.START);

    /// A model with nothing open.
    public PipelinesModel() {
        filter.subscribe(query -> filtered.setPredicate(open -> query.test(open.searchText())));
        order.subscribe(chosen -> shown.setComparator(chosen.comparator()));
        selected.subscribe(open -> spot.set(open == null ? Spot.START : new Spots(open).first()));
        selected.subscribe((before, now) -> {
            if (before == null || now == null || !before.origin().equals(now.origin())) {
                secretsShown.set(false);
            }
        });
    }

    /// All that are open, in the order in which they were opened.
    public ObservableList<OpenPipeline> all() {
        return allReadOnly;
    }

    /// Those that the filter lets through, sorted.
    public ObservableList<OpenPipeline> shown() {
        return shownReadOnly;
    }

    /// What is filtered by.
    public ObjectProperty<FilterQuery> filter() {
        return filter;
    }

    /// How the list is sorted.
    public ObjectProperty<PipelineOrder> order() {
        return order;
    }

    /// The pipeline that is looked at; null for none. It stays while the filter hides it.
    public ObjectProperty<@Nullable OpenPipeline> selected() {
        return selected;
    }

    /// Where in the selected pipeline one looks.
    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// Whether the secrets of the selected pipeline are shown; they are hidden again with another one.
    public BooleanProperty secretsShown() {
        return secretsShown;
    }

    /// A text as it may be shown now.
    public String shown(ReviewedText text) {
        return secretsShown.get() ? text.plain() : text.masked();
    }

    /// How many of the open ones have an error.
    public int withErrors() {
        return (int) all.stream().filter(open -> open.count(Severity.ERROR) > 0).count();
    }

    /// Looks at an action.
    public void look(ActionBox action) {
        withSelected(spots -> spot.set(spots.of(action)));
    }

    /// Looks at a finding.
    public void look(Finding finding) {
        withSelected(spots -> spot.set(spots.of(finding)));
    }

    /// Looks at a line, counted from 1, unless it is looked at already.
    public void lookAtLine(int line) {
        if (line != spot.get().place().line()) {
            withSelected(spots -> spot.set(spots.ofLine(line)));
        }
    }

    /// Adds a pipeline, or puts it in the place of what is open from the same origin; looks at it where nothing else is
    /// looked at.
    void put(OpenPipeline open) {
        OpenPipeline before = of(open.origin()).orElse(null);
        if (before == null) {
            all.add(open);
        } else {
            all.set(all.indexOf(before), open);
        }
        if (selected.get() == null || selected.get().equals(before)) {
            selected.set(open);
        }
    }

    /// Looks at what is open from an origin, if something is.
    void lookAt(PipelineOrigin origin) {
        of(origin).ifPresent(selected::set);
    }

    /// Changes what is open from an origin, if it still is, and looks at the finding that comes next there.
    void change(PipelineOrigin origin, UnaryOperator<OpenPipeline> change) {
        of(origin).ifPresent(before -> {
            boolean looking = before.equals(selected.get());
            Spot at = spot.get();
            OpenPipeline after = change.apply(before);
            all.removeIf(other -> !other.equals(before) && other.origin().equals(after.origin()));
            all.set(all.indexOf(before), after);
            if (looking) {
                selected.set(after);
                spot.set(new Spots(after).near(at));
            }
        });
    }

    /// What is open from an origin.
    Optional<OpenPipeline> of(PipelineOrigin origin) {
        return all.stream().filter(open -> open.origin().equals(origin)).findFirst();
    }

    /// Closes one, whether it is saved or not; looks at the next in the list.
    void close(OpenPipeline open) {
        int index = shown.indexOf(open);
        all.remove(open);
        if (open.equals(selected.get())) {
            selected.set(shown.isEmpty() ? null : shown.get(Math.clamp(index, 0, shown.size() - 1)));
        }
    }

    /// Closes all, whether they are saved or not.
    void closeAll() {
        selected.set(null);
        all.clear();
    }

    private void withSelected(Consumer<Spots> action) {
        OpenPipeline open = selected.get();
        if (open != null) {
            action.accept(new Spots(open));
        }
    }
}
