package app.waybill.ui.pipelines;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.ui.control.FilterQuery;

/// The findings of the selected pipeline as they are listed: the worst first, those that are as bad by their places; what
/// the operator does not want to see is left out.
public final class FindingsModel {
    private final PipelinesModel pipelines;
    private final ObservableList<Finding> shown = FXCollections.observableArrayList();
    private final ObservableList<Finding> shownReadOnly = FXCollections.unmodifiableObservableList(shown);
    private final ObjectProperty<FilterQuery> filter = new SimpleObjectProperty<>(FilterQuery.ALL);
    private final Map<Severity, BooleanProperty> severities = new EnumMap<>(Severity.class);

    /// The findings of the model's selected pipeline.
    public FindingsModel(PipelinesModel pipelines) {
        this.pipelines = pipelines;
        for (Severity severity : Severity.values()) {
            severities.put(severity, new SimpleBooleanProperty(true));
        }
        severities.values().forEach(wanted -> wanted.subscribe(_ -> list()));
        filter.subscribe(_ -> list());
        pipelines.selected().subscribe(_ -> list());
    }

    /// Those that are listed.
    public ObservableList<Finding> shown() {
        return shownReadOnly;
    }

    /// What they are filtered by.
    public ObjectProperty<FilterQuery> filter() {
        return filter;
    }

    /// Whether findings of that severity are listed.
    public BooleanProperty shows(Severity severity) {
        BooleanProperty wanted = severities.get(severity);
        if (wanted == null) {
            throw new IllegalArgumentException(severity.word());
        }
        return wanted;
    }

    /// Looks at the next listed finding, after the last one at the first.
    public void next() {
        step(1, 0);
    }

    /// Looks at the listed finding before, before the first one at the last.
    public void previous() {
        step(-1, shown.size() - 1);
    }

    private void step(int by, int otherwise) {
        if (!shown.isEmpty()) {
            int at = pipelines.spot().get().finding().map(shown::indexOf).orElse(-1);
            pipelines.look(shown.get(at < 0 ? otherwise : Math.floorMod(at + by, shown.size())));
        }
    }

    private void list() {
        OpenPipeline open = pipelines.selected().get();
        shown.setAll(open == null
                ? List.of()
                : open.findings().stream().filter(this::isWanted).sorted(Spots.WORST_FIRST).toList());
    }

    private boolean isWanted(Finding finding) {
        return shows(finding.severity()).get() && filter.get().test(searchText(finding));
    }

    private static String searchText(Finding finding) {
        return (finding.severity().word() + " " + finding.rule() + " " + finding.message() + " "
                + finding.path().text()).toLowerCase(Locale.ROOT);
    }
}
