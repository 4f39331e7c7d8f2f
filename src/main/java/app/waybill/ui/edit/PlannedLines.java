package app.waybill.ui.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.waybill.core.workspace.ServicePart;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.ui.control.FilterQuery;

/// The lines of a plan that are shown, and those among them that are chosen. What a filter hides is not done.
public final class PlannedLines {
    private final ObservableList<PlannedLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<EditLine>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, Boolean> wishes = new HashMap<>();
    private List<PlannedLine> all = List.of();
    private FilterQuery filter = FilterQuery.ALL;
    private Predicate<EditLine> wanted = line -> true;

    /// The lines that are shown.
    public ObservableList<PlannedLine> shown() {
        return shown;
    }

    /// How many lines there are, shown or not.
    public int total() {
        return all.size();
    }

    /// What would be done now: the lines that change something, are shown and are ticked.
    public ReadOnlyObjectProperty<List<EditLine>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Shows a plan. What is usual is ticked; a line that was ticked or not in the plan before is so in this one as well.
    public void show(EditPlan plan) {
        all = plan.lines().stream().map(line -> {
            PlannedLine planned = new PlannedLine(line, line.isUsual());
            planned.tick(wishes.getOrDefault(planned.key(), line.isUsual()));
            return planned;
        }).toList();
        arrange();
    }

    /// Begins another plan, in which all that is usual is ticked.
    public void forget() {
        wishes.clear();
    }

    /// Shows what fits.
    public void filterBy(FilterQuery query) {
        filter = query;
        arrange();
    }

    /// Shows lines of one kind only.
    public void only(Predicate<EditLine> kind) {
        wanted = kind;
        arrange();
    }

    void tick(List<PlannedLine> lines, Predicate<PlannedLine> wish) {
        for (PlannedLine line : lines) {
            line.tick(wish.test(line));
            wishes.put(line.key(), line.isTicked());
        }
        choose();
    }

    void choose(PlannedLine line, ServicePart other) {
        line.choose(other);
        choose();
    }

    private void arrange() {
        shown.setAll(all.stream().filter(line -> wanted.test(line.line()) && filter.test(line.searchText())).toList());
        choose();
    }

    private void choose() {
        chosen.set(shown.stream().filter(line -> line.isChange() && line.isTicked()).map(PlannedLine::line).toList());
    }
}
