package app.waybill.ui.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.control.RowView;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.TaskRunner;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.WindowJournal;

/// The newest entries of the journal, filtered, and what must be said about its file.
public final class ActivityModel {
    /// How many lines at the end of the journal are shown.
    static final int NEWEST = 50_000;
    /// How many are shown before the rest is read, which takes a second or two for a long journal.
    private static final int AT_ONCE = 500;
    private static final String PROBLEMS = "lines";
    private static final String OLDER = "older";

    private final WindowJournal journal;
    private final TaskRunner tasks;
    private final RowView<ActivityRow> rows;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ActivityRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final TeamActs team;
    private final ReadOnlyIntegerWrapper teamReads = new ReadOnlyIntegerWrapper();
    private Journal.Reading own = new Journal.Reading(List.of(), List.of(), 0);
    private FilterQuery query = FilterQuery.ALL;
    private ActKind kind = ActKind.ALL;

    ActivityModel(WindowJournal journal, TeamActs team, TaskRunner tasks, Executor background, Executor fxThread) {
        this.journal = journal;
        this.team = team;
        this.tasks = tasks;
        this.rows = new RowView<>(ActivityRow::text, Comparator.comparingInt(ActivityRow::number), background,
                fxThread);
    }

    RowView<ActivityRow> rows() {
        return rows;
    }

    /// What must be said about the file.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// The row whose details are shown; null for none.
    ObjectProperty<@Nullable ActivityRow> selected() {
        return selected;
    }

    /// Whether the journal has been read.
    public ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    /// Reads the journal, off the FX thread.
    public void refresh() {
        boolean first = !read.get();
        tasks.run(Job.of("Reading the journal", progress -> {
            if (first) {
                List<JournalEntry> newest = journal.journal().newest(AT_ONCE).entries();
                progress.show(() -> show(newest));
            }
            return journal.journal().newest(NEWEST);
        }).replacing(this).onSuccess(this::take).onError(FileException.class, this::fail));
    }

    private void take(Journal.Reading reading) {
        own = reading;
        show(own.with(team.known()));
        team.place().ifPresent(this::readTeam);
    }

    /// What the others did comes later: one's own acts are there meanwhile.
    private void readTeam(WorkspacePlace place) {
        tasks.run(Job.of("Reading the team's journal", progress -> team.read(place, NEWEST, progress)).replacing(team)
                .onSuccess(theirs -> {
                    show(own.with(theirs));
                    teamReads.set(teamReads.get() + 1);
                }).onError(FileException.class, this::failTeam).onError(CloudException.class, this::failTeam));
    }

    private void failTeam(Exception error) {
        notices.add(Notice.of(Problem.of(error)).with("Read again", this::refresh));
    }

    /// What the others of the team did.
    TeamActs team() {
        return team;
    }

    /// Counts how often that was read.
    ReadOnlyIntegerProperty teamReads() {
        return teamReads.getReadOnlyProperty();
    }

    /// Shows only what passes.
    public void filterBy(FilterQuery wanted) {
        query = wanted;
        filter();
    }

    /// Shows only acts of this kind.
    void filterBy(ActKind wanted) {
        kind = wanted;
        filter();
    }

    private void filter() {
        ActKind only = kind;
        rows.filter(query, row -> only.has(row.entry()));
    }

    private void show(Journal.Reading reading) {
        show(reading.entries());
        notices.clear();
        tell(reading);
        read.set(true);
    }

    private void show(List<JournalEntry> entries) {
        List<ActivityRow> all = new ArrayList<>();
        for (JournalEntry entry : entries) {
            all.add(ActivityRow.of(all.size(), entry));
        }
        ActivityRow was = selected.get();
        rows.replace(all);
        selected.set(was == null
                ? null
                : all.stream().filter(row -> row.entry().equals(was.entry())).findFirst()
                        .orElse(null));
    }

    private void tell(Journal.Reading reading) {
        int broken = reading.problems().size();
        if (broken > 0) {
            notices.add(new Notice(PROBLEMS, Tone.WARNING, reading.problems().getFirst() + ".", broken == 1
                    ? "All others are shown."
                    : String.format("So are %,d more lines. All others are shown.", broken - 1)));
        }
        if (reading.older() > 0) {
            notices.add(new Notice(OLDER, Tone.ACCENT, String.format("The newest %,d entries are shown.", NEWEST),
                    String.format("%,d older lines are in %s.", reading.older(), journal.file())));
        }
    }

    private void fail(FileException error) {
        notices.setAll(List.of(Notice.of(Problem.of(error)).with("Read again", this::refresh)));
        read.set(true);
    }
}
