package app.waybill.ui.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.PipelineListing;
import app.waybill.core.image.Glob;
import app.waybill.core.importing.AnySource;
import app.waybill.core.importing.EcsFinds;
import app.waybill.core.importing.EcsImport;
import app.waybill.core.importing.ImportPlanner;
import app.waybill.core.importing.Owners;
import app.waybill.core.importing.PipelineLook;
import app.waybill.core.importing.PipelineLook.Deployed;
import app.waybill.core.importing.PublishedImport;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.edit.PlannedLines;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// An import into the open workspace: from where, the plan of it, and what was chosen of that, which becomes one edit.
public final class ImportModel {
    private final Session session;
    private final EcsChoice ecs;
    private final FileChoice files;
    private final StringProperty leaveAlone = new SimpleStringProperty("");
    private final PlannedLines lines = new PlannedLines();
    private final ReadOnlyObjectWrapper<@Nullable EditPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> troubles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private record Planned(EditPlan plan, List<String> troubles) {}

    /// Nothing is chosen yet.
    public ImportModel(Session session) {
        this.session = session;
        ecs = new EcsChoice(session);
        files = new FileChoice(session);
    }

    /// The clusters to import.
    EcsChoice ecs() {
        return ecs;
    }

    /// The files to import.
    FileChoice files() {
        return files;
    }

    /// Names of containers to leave alone, or patterns, separated by commas or blanks.
    StringProperty leaveAlone() {
        return leaveAlone;
    }

    /// The lines of the plan.
    PlannedLines lines() {
        return lines;
    }

    /// The plan; null while there is none.
    ReadOnlyObjectProperty<@Nullable EditPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// What went wrong, each in a sentence.
    ReadOnlyObjectProperty<List<String>> troubles() {
        return troubles.getReadOnlyProperty();
    }

    /// The first few of them, a line each.
    static String shortened(List<String> troubles) {
        return String.join("\n", troubles.subList(0, Math.min(troubles.size(), 4)))
                + (troubles.size() > 4 ? "\n… and " + (troubles.size() - 4) + " more" : "");
    }

    /// Whether the plan is being made.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Looks at the chosen clusters and makes the plan.
    void planEcs() {
        List<ClusterRef> clusters = ecs.chosen();
        boolean pipelines = ecs.pipelines().get();
        ImportPlanner planner = planner("ECS");
        run("Looking at what ECS runs", progress -> fromEcs(planner, clusters, pipelines, progress));
    }

    /// Reads the chosen files or the text and makes the plan.
    void planFiles() {
        FileChoice.Reading reading = files.reading();
        ImportPlanner planner = planner("the file");
        ProfileItem usual = ecs.profile().get();
        AnySource source = new AnySource(new Owners(planner.profiles(), usual == null ? "default" : usual.name()),
                files.service().get().strip());
        run("Reading what is to be imported", _ -> {
            FileChoice.Found found = reading.read(source);
            return new Planned(new EditPlan("import from files", planner.lines(found.services())),
                    found.problems());
        });
    }

    /// Looks at what is published of the workspace's services and makes the plan.
    void planPublished() {
        ImportPlanner planner = planner("S3");
        List<ServiceMapping> wanted = published();
        run("Looking at what is published", _ -> {
            PublishedImport.Finds finds = new PublishedImport(
                    new TargetResolver(session.cloud().objects(), session.cloud().profiles()), planner.profiles())
                    .find(wanted);
            return new Planned(new EditPlan("import what is published", planner.lines(finds.services())),
                    Stream.concat(finds.failures().stream().map(ImportModel::words), finds.remarks().stream())
                            .toList());
        });
    }

    /// The services of the workspace that say where they are published.
    List<ServiceMapping> published() {
        return session.workspace().content().services().stream().filter(service -> service.publish().isPresent())
                .toList();
    }

    /// Plans nothing any more.
    void leave() {
        plan.set(null);
        troubles.set(List.of());
    }

    /// Takes over what is chosen; false if that is nothing.
    boolean apply() {
        EditPlan made = plan.get();
        List<EditLine> chosen = lines.chosen().get();
        if (made == null || chosen.isEmpty()) {
            return false;
        }
        String name = EditPlan.name(made.name(), chosen);
        session.workspace().edit(name, now -> EditPlan.apply(now, chosen));
        session.messages().say("Done: " + name, new Notice.Act("Undo", session.workspace()::undo));
        return true;
    }

    private ImportPlanner planner(String source) {
        return new ImportPlanner(session.workspace().content(),
                KnownProfiles.of(session.profiles().listing().get()),
                Stream.of(leaveAlone.get().split("[,;\\s]+")).filter(glob -> !glob.isEmpty()).map(Glob::new).toList(),
                source);
    }

    private Planned fromEcs(ImportPlanner planner, List<ClusterRef> clusters, boolean pipelines, Progress progress)
            throws InterruptedException {
        EcsFinds finds = new EcsImport(session.cloud().services(), planner.profiles(), progress::say)
                .find(clusters, _ -> true);
        Deployed deployed = pipelines
                ? new PipelineLook(PipelineListing.ofAll(session.cloud().pipelines()), progress::say)
                        .look(clusters.stream().map(ClusterRef::scope).distinct().toList())
                : Deployed.NOTHING;
        List<String> failures = new ArrayList<>();
        Stream.concat(finds.failures().stream(), deployed.failures().stream())
                .forEach(failure -> failures.add(words(failure)));
        return new Planned(
                new EditPlan("import from ECS", planner.lines(finds, deployed.services(), _ -> true)), failures);
    }

    private interface Planning {
        Planned plan(Progress progress) throws InterruptedException;
    }

    private void run(String title, Planning planning) {
        busy.set(true);
        troubles.set(List.of());
        session.tasks().run(Job.of(title, planning::plan).replacing(this).onSuccess(this::show)
                .onError(CloudException.class, failure -> troubles.set(List.of(words(failure))))
                .onError(FileException.class,
                        failure -> troubles.set(List.of(failure.getMessage() + ". " + failure.advice())))
                .onEnd(() -> busy.set(false)));
    }

    private static String words(CloudException failure) {
        return failure.getMessage() + ". " + failure.advice();
    }

    /// What is new comes first. A file with mistakes is not planned at all.
    private void show(Planned made) {
        troubles.set(made.troubles());
        if (made.plan().lines().isEmpty() && !made.troubles().isEmpty()) {
            return;
        }
        lines.forget();
        lines.show(new EditPlan(made.plan().name(), made.plan().lines().stream()
                .sorted(Comparator.comparing(line -> line.outcome() instanceof Outcome.Removal)).toList()));
        plan.set(made.plan());
    }
}
