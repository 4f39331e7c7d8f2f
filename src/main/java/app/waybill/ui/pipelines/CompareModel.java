package app.waybill.ui.pipelines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonPointer;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.TaskRunner;

/// A comparison of two pipelines: which two, how they differ, which of the changes are listed, and where one looks.
public final class CompareModel {
    private final TaskRunner tasks;
    private final Map<CompareEnd, ObjectProperty<@Nullable ComparedSide>> sides = new EnumMap<>(CompareEnd.class);
    private final Map<ComparedKind, BooleanProperty> kinds = new EnumMap<>(ComparedKind.class);
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CompareSpot> spot = new ReadOnlyObjectWrapper<>(CompareSpot.NONE);
    private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.ALL);
    private final ObservableList<ComparedRow> all = FXCollections.observableArrayList();
    private final FilteredList<ComparedRow> listed = new FilteredList<>(all);

    /// A comparison of nothing.
    public CompareModel(TaskRunner tasks) {
        this.tasks = tasks;
        for (CompareEnd end : CompareEnd.values()) {
            sides.put(end, new SimpleObjectProperty<>());
        }
        for (ComparedKind kind : ComparedKind.values()) {
            BooleanProperty shows = new SimpleBooleanProperty(kind != ComparedKind.APART);
            shows.subscribe(this::refilter);
            kinds.put(kind, shows);
        }
        filter.subscribe(this::refilter);
        refilter();
    }

    /// Whether the comparison is looked at.
    public BooleanProperty shown() {
        return shown;
    }

    /// One of the two pipelines; null where none was chosen yet.
    public ReadOnlyObjectProperty<@Nullable ComparedSide> side(CompareEnd end) {
        return at(end);
    }

    /// How the two differ; null until both are there and compared.
    public ReadOnlyObjectProperty<@Nullable Compared> compared() {
        return compared.getReadOnlyProperty();
    }

    /// What the list is filtered by.
    public ObjectProperty<FilterQuery> filter() {
        return filter;
    }

    /// Whether the list has changes of a kind.
    public BooleanProperty shows(ComparedKind kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow();
    }

    /// The changes that are listed.
    public ObservableList<ComparedRow> rows() {
        return listed;
    }

    /// What is looked at.
    ReadOnlyObjectProperty<CompareSpot> spot() {
        return spot.getReadOnlyProperty();
    }

    /// Takes two pipelines and compares them; null for one that is still to be chosen.
    public void compare(@Nullable ComparedSide before, @Nullable ComparedSide after) {
        at(CompareEnd.BEFORE).set(before);
        at(CompareEnd.AFTER).set(after);
        if (before == null || after == null) {
            show(null);
        } else {
            tasks.run(Job.of("Comparing pipelines", _ -> Compared.of(before, after)).replacing(this)
                    .onSuccess(this::show));
        }
    }

    /// Takes another pipeline at one end.
    public void take(CompareEnd end, ComparedSide side) {
        compare(end == CompareEnd.BEFORE ? side : at(CompareEnd.BEFORE).get(),
                end == CompareEnd.AFTER ? side : at(CompareEnd.AFTER).get());
    }

    /// Puts the two in each other's place.
    public void swap() {
        compare(at(CompareEnd.AFTER).get(), at(CompareEnd.BEFORE).get());
    }

    /// Looks at a change.
    void look(ComparedRow row) {
        Compared now = compared.get();
        if (now != null && !spot.get().row().equals(Optional.of(row))) {
            spot.set(new CompareSpot(row, now.actions(row, CompareEnd.BEFORE), now.actions(row, CompareEnd.AFTER),
                    now.line(row, CompareEnd.BEFORE), now.line(row, CompareEnd.AFTER)));
        }
    }

    /// Looks at an action of one of the two: at its first change that is listed; again, at the one after that.
    void look(CompareEnd end, JsonPointer action) {
        Compared now = compared.get();
        if (now == null) {
            return;
        }
        List<ComparedRow> own = listed.stream().filter(row -> now.actions(row, end).contains(action)).toList();
        int at = spot.get().row().map(own::indexOf).orElse(-1);
        if (own.isEmpty()) {
            lookAtUnchanged(now, end, action);
        } else {
            look(own.get((at + 1) % own.size()));
        }
    }

    /// Looks at a line of one of the two texts, from 1: at the change there, if there is one.
    void lookAtLine(CompareEnd end, int line) {
        Compared now = compared.get();
        if (now != null && spot.get().line(end) != line) {
            listed.stream().filter(row -> now.line(row, end) == line).findFirst().ifPresent(this::look);
        }
    }

    /// Goes to the next change that is listed, from the last to the first.
    public void next() {
        step(1);
    }

    /// Goes to the change before.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!listed.isEmpty()) {
            int at = spot.get().row().map(listed::indexOf).orElse(-1);
            look(listed.get(at < 0 ? (by > 0 ? 0 : listed.size() - 1) : Math.floorMod(at + by, listed.size())));
        }
    }

    private void lookAtUnchanged(Compared now, CompareEnd end, JsonPointer action) {
        Set<JsonPointer> own = Set.of(action);
        Set<JsonPointer> partner = now.partner(action, end).map(Set::of).orElse(Set.of());
        boolean first = end == CompareEnd.BEFORE;
        Set<JsonPointer> before = first ? own : partner;
        Set<JsonPointer> after = first ? partner : own;
        spot.set(new CompareSpot(null, before, after, now.line(before, CompareEnd.BEFORE),
                now.line(after, CompareEnd.AFTER)));
    }

    private void show(@Nullable Compared now) {
        spot.set(CompareSpot.NONE);
        all.setAll(now == null ? List.of() : now.rows());
        compared.set(now);
        next();
    }

    private void refilter() {
        FilterQuery query = filter.get();
        Set<ComparedKind> wanted = kinds.entrySet().stream().filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        listed.setPredicate(row -> wanted.contains(row.kind()) && query.test(row.searchText()));
    }

    private ObjectProperty<@Nullable ComparedSide> at(CompareEnd end) {
        return Optional.ofNullable(sides.get(end)).orElseThrow();
    }
}
