package app.waybill.ui.history;

import java.util.List;
import java.util.Objects;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.session.Session;

/// The versions of the bundle that is looked at, which of them are selected, and how far reading them has come.
public final class VersionsModel {
    private static final int AT_FIRST = 50;

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable ServiceMapping> service = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Versions> versions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<VersionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<VersionRow>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable RunningTask> task = new ReadOnlyObjectWrapper<>();
    private int most = AT_FIRST;
    private int begun;
    private int ended;
    private @Nullable String wanted;

    /// A model of a session; it looks at no bundle yet.
    public VersionsModel(Session session) {
        this.session = session;
        session.journal().additions().addListener(_ -> refresh());
    }

    /// The service whose bundle is looked at; null for none.
    public ReadOnlyObjectProperty<@Nullable ServiceMapping> service() {
        return service.getReadOnlyProperty();
    }

    /// What was read; null before that.
    ReadOnlyObjectProperty<@Nullable Versions> versions() {
        return versions.getReadOnlyProperty();
    }

    /// The versions, the newest first.
    ReadOnlyObjectProperty<List<VersionRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The versions that are selected, the newest first: one to be restored, or two to be compared.
    ReadOnlyObjectProperty<List<VersionRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Why there is nothing to see, where reading failed; else null.
    ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The reading and checking that goes on; null for none.
    ReadOnlyObjectProperty<@Nullable RunningTask> task() {
        return task.getReadOnlyProperty();
    }

    /// Looks at the bundle of a service, and selects a version of it; null for the one before the newest.
    public void show(ServiceMapping mapping, @Nullable String versionId) {
        wanted = versionId;
        ServiceMapping before = service.get();
        if (before != null && versions.get() != null
                && Objects.equals(before.publishOrNull(), mapping.publishOrNull())) {
            service.set(mapping);
            select(rows.get());
            return;
        }
        service.set(mapping);
        most = AT_FIRST;
        clear();
        load();
    }

    /// Looks at no bundle any more.
    public void close() {
        cancel();
        service.set(null);
        clear();
    }

    /// Reads all anew.
    void refresh() {
        if (service.get() != null) {
            load();
        }
    }

    /// Reads the older versions as well.
    void showOlder() {
        Versions shown = versions.get();
        if (shown != null) {
            most = shown.history().bundles().size() + shown.history().older();
            load();
        }
    }

    /// Stops reading; what is read stays.
    void cancel() {
        RunningTask running = task.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// The operator selected these, in any order.
    void choose(List<VersionRow> chosen) {
        List<VersionRow> inOrder = rows.get().stream().filter(chosen::contains).toList();
        wanted = inOrder.isEmpty() ? null : inOrder.getLast().id();
        selected.set(inOrder);
    }

    private void clear() {
        versions.set(null);
        selected.set(List.of());
        rows.set(List.of());
        problem.set(null);
    }

    private void load() {
        ServiceMapping asked = service.get();
        if (asked == null) {
            return;
        }
        VersionsLoad load = new VersionsLoad(session.cloud(), KnownProfiles.of(session.profiles().listing().get()),
                session.journal().journal(), asked, most);
        problem.set(null);
        load.question().ifPresentOrElse(question -> run(load, question),
                () -> problem.set(new Problem("The workspace does not say where " + asked.name() + " is published",
                        "Add its bucket and key under Details on the Services screen.")));
    }

    private void run(VersionsLoad load, TargetQuestion question) {
        begun++;
        int turn = begun;
        RunningTask running = session.tasks().run(Job
                .of("Reading the versions of " + load.service().name(),
                        progress -> load.read(question, progress, this::take))
                .replacing(this).onSuccess(this::take).onError(CloudException.class, this::fail)
                .onEnd(() -> end(turn)));
        if (ended < turn) {
            task.set(running);
        }
    }

    /// The end of what was superseded is not that of what took its place.
    private void end(int turn) {
        ended = Math.max(ended, turn);
        if (turn == begun) {
            task.set(null);
        }
    }

    private void take(Versions read) {
        versions.set(read);
        List<VersionRow> now = read.rows();
        List<String> ids = selected.get().stream().map(VersionRow::id).toList();
        rows.set(now);
        List<VersionRow> still = now.stream().filter(row -> ids.contains(row.id())).toList();
        if (still.isEmpty()) {
            select(now);
        } else {
            selected.set(still);
        }
    }

    private void select(List<VersionRow> among) {
        selected.set(among.stream().filter(row -> row.id().equals(wanted)).findFirst()
                .or(() -> among.stream().skip(1).filter(VersionRow::isBundle).findFirst())
                .or(() -> among.stream().findFirst()).stream().toList());
    }

    private void fail(CloudException error) {
        session.profiles().learnFrom(error);
        problem.set(Problem.of(error));
    }
}
