package app.waybill.ui.pipelines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.FoundFiles;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.TaskRunner;
import app.waybill.ui.fx.Tone;

/// The pipelines that are open, which of them is looked at, and where in it.
public final class PipelinesModel {
    private final PipelineGateway gateway;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Consumer<CloudException> learn;
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

    /// A model with nothing open. `learn` hears of every call that failed.
    public PipelinesModel(PipelineGateway gateway, TaskRunner tasks, Messages messages,
            Consumer<CloudException> learn) {
        this.gateway = gateway;
        this.tasks = tasks;
        this.messages = messages;
        this.learn = learn;
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

    /// Opens files, and the files in folders; looks at the first of them.
    public void open(Collection<Path> paths) {
        tasks.run(Job.of("Opening pipelines", progress -> read(paths, progress)).onSuccess(this::showOpened));
    }

    /// Fetches all pipelines of the scopes as they are in AWS. Where none was open, looks at the first in the list once all
    /// are there, unless another was chosen meanwhile.
    public void fetch(Collection<Scope> scopes) {
        boolean noneWasOpen = all.isEmpty();
        tasks.run(Job.of("Fetching pipelines", progress -> new PipelineFetch(gateway, progress, this::add).from(scopes))
                .replacing(scopes).onSuccess(failures -> {
                    showFetched(scopes, failures);
                    if (noneWasOpen && !shown.isEmpty() && all.getFirst().equals(selected.get())) {
                        selected.set(shown.getFirst());
                    }
                }));
    }

    /// Fetches one pipeline as it is in AWS, and looks at it.
    public void fetch(PipelineOrigin.Live live) {
        tasks.run(Job.of("Fetching " + live.name(), _ -> PipelineFetch.one(gateway, live)).replacing(live)
                .onSuccess(open -> {
                    showFetched(List.of(live.scope()), List.of());
                    add(open);
                    of(live).ifPresent(selected::set);
                }).onError(CloudException.class, failure -> showFetched(List.of(live.scope()), List.of(failure))));
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

    private Opened read(Collection<Path> paths, Progress progress) {
        FoundFiles found = PipelineFiles.find(paths);
        List<OpenPipeline> pipelines = new ArrayList<>();
        List<String> problems = new ArrayList<>(found.problems());
        for (Path file : found.files()) {
            if (progress.cancelled()) {
                break;
            }
            try {
                pipelines.add(OpenPipeline.read(file));
            } catch (FileException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
            progress.update(pipelines.size() + problems.size(), found.files().size());
        }
        return new Opened(pipelines, problems);
    }

    private void showOpened(Opened opened) {
        opened.pipelines().forEach(this::add);
        opened.pipelines().stream().findFirst().flatMap(open -> of(open.origin())).ifPresent(selected::set);
        String id = "pipelines not opened";
        messages.dismiss(id);
        if (!opened.problems().isEmpty()) {
            int count = opened.problems().size();
            messages.show(
                    new Notice(id, Tone.DANGER, count == 1 ? "A file was not opened." : count + " were not opened.",
                            String.join("\n", opened.problems())));
        }
        if (!opened.pipelines().isEmpty()) {
            messages.say("Opened " + count(opened.pipelines().size()));
        }
    }

    private void showFetched(Collection<Scope> scopes, List<CloudException> failures) {
        scopes.forEach(scope -> messages.dismiss("pipelines of " + scope));
        for (CloudException failure : failures) {
            learn.accept(failure);
            messages.show(
                    new Notice("pipelines of " + failure.call().profile() + "/" + failure.call().region(), Tone.DANGER,
                            String.valueOf(failure.getMessage()), failure.advice()));
        }
        if (failures.isEmpty()) {
            messages.say("Fetched the pipelines of " + (scopes.size() == 1
                    ? String.valueOf(scopes.iterator().next())
                    : scopes.size() + " profiles and Regions"));
        }
    }

    /// Adds a pipeline, or puts it in the place of what was opened from the same origin, unless changes would be lost.
    private void add(OpenPipeline open) {
        OpenPipeline before = of(open.origin()).orElse(null);
        if (before == null) {
            all.add(open);
        } else if (before.isUnsaved()) {
            ask(before, open);
            return;
        } else {
            all.set(all.indexOf(before), open);
        }
        if (selected.get() == null || selected.get().equals(before)) {
            selected.set(open);
        }
    }

    private void ask(OpenPipeline before, OpenPipeline open) {
        String id = "opened again " + open.origin().whole();
        messages.show(new Notice(id, Tone.WARNING, before.name() + " has unsaved changes.",
                "It was not read again, because they would be lost.").with("Read it all the same", () -> {
                    messages.dismiss(id);
                    change(open.origin(), _ -> open);
                }));
    }

    private void withSelected(Consumer<Spots> action) {
        OpenPipeline open = selected.get();
        if (open != null) {
            action.accept(new Spots(open));
        }
    }

    private static String count(int pipelines) {
        return pipelines == 1 ? "1 pipeline" : pipelines + " pipelines";
    }

    private record Opened(List<OpenPipeline> pipelines, List<String> problems) {}
}
