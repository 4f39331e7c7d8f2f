package app.waybill.ui.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.waybill.core.sets.SetCell;
import app.waybill.core.sets.SetComparison;
import app.waybill.core.sets.SetRow;
import app.waybill.core.sets.WorkspaceSet;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WorkspaceState;

/// The sets that are compared, the open workspace first, and the rows that are shown of them.
public final class SetsModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<OpenSet>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<SetRow> shown = FXCollections.observableArrayList();
    private SetComparison comparison = new SetComparison(List.of(), List.of());
    private FilterQuery filter = FilterQuery.ALL;
    private Shown wanted = Shown.DIFFERENCES;

    /// Which rows one wants to see.
    public enum Shown {
        DIFFERENCES,
        ALL
    }

    /// Compares the open workspace, if there is one, with what is added to it.
    public SetsModel(Session session) {
        this.session = session;
        takeOpen();
    }

    /// The sets, in the order of their columns.
    ReadOnlyObjectProperty<List<OpenSet>> sets() {
        return sets.getReadOnlyProperty();
    }

    /// The rows that are shown.
    public ObservableList<SetRow> shown() {
        return shown;
    }

    /// All rows, shown or not.
    public SetComparison comparison() {
        return comparison;
    }

    /// The files that were open before and are not compared yet.
    public List<WorkspacePlace> recent() {
        return session.settings().settings().get().workspaces().stream().filter(place -> !isThere(place)).toList();
    }

    /// Asks for files and adds them.
    public void askAndAdd() {
        add(session.desktop().dialogs().openSeveral("Compare with these workspaces", FileKind.WORKSPACE).stream()
                .<WorkspacePlace>map(WorkspacePlace.OnDisk::new).toList());
    }

    /// Adds files; one that has mistakes is told and left out.
    public void add(List<WorkspacePlace> places) {
        List<WorkspacePlace> missing = places.stream().filter(place -> !isThere(place)).toList();
        if (!missing.isEmpty()) {
            session.tasks().run(Job.of("Reading workspaces", _ -> missing.stream().map(session.store()::load).toList())
                    .onSuccess(files -> files.forEach(this::take)));
        }
    }

    /// Takes a set out of the comparison.
    void remove(OpenSet set) {
        show(sets.get().stream().filter(it -> !it.equals(set)).toList());
    }

    /// Shows a file as it is now, in the place of what was read from it before.
    void take(WorkspaceFile file) {
        file.workspace().ifPresentOrElse(content -> {
            OpenSet read = new OpenSet(WorkspaceSet.of(file.place(), content), file);
            List<OpenSet> all = new ArrayList<>(sets.get());
            int at = indexOf(file.place());
            if (at < 0) {
                all.add(read);
            } else {
                all.set(at, read);
            }
            show(all);
        }, () -> session.messages().say(file.place() + " has mistakes and was left out: open it to see them"));
    }

    /// Shows the open workspace as it is now.
    void takeOpen() {
        WorkspaceState now = session.workspace().state().get();
        List<OpenSet> all = new ArrayList<>(sets.get().stream().filter(it -> it.file().isPresent()).toList());
        if (now != null) {
            all.addFirst(new OpenSet(new WorkspaceSet(now.name(), now.content()), null));
        }
        show(all);
    }

    void filterBy(FilterQuery query) {
        filter = query;
        arrange();
    }

    void show(Shown rows) {
        wanted = rows;
        arrange();
    }

    private void show(List<OpenSet> all) {
        comparison = SetComparison.of(all.stream().map(OpenSet::set).toList());
        sets.set(List.copyOf(all));
        arrange();
    }

    private void arrange() {
        List<SetRow> rows = wanted == Shown.ALL ? comparison.rows() : comparison.differences();
        shown.setAll(rows.stream().filter(row -> filter.test(searchText(row))).toList());
    }

    private static String searchText(SetRow row) {
        return (row.service() + " " + row.container() + " " + row.cells().stream().map(SetCell::words)
                .collect(Collectors.joining(" "))).toLowerCase(Locale.ROOT);
    }

    private boolean isThere(WorkspacePlace place) {
        WorkspaceState open = session.workspace().state().get();
        boolean isOpen = open != null && open.file() != null && same(open.file().place(), place);
        return isOpen || indexOf(place) >= 0;
    }

    private int indexOf(WorkspacePlace place) {
        List<OpenSet> all = sets.get();
        for (int i = 0; i < all.size(); i++) {
            WorkspaceFile file = all.get(i).fileOrNull();
            if (file != null && same(file.place(), place)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(WorkspacePlace one, WorkspacePlace other) {
        return one.remembered().equals(other.remembered());
    }
}
