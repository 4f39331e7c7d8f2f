package app.waybill.ui.bulk;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.bulk.BulkEdit;
import app.waybill.core.bulk.BulkPlanner;
import app.waybill.core.bulk.ContainerPlace;
import app.waybill.core.bulk.Replace;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Repository;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.ImageResolver;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.edit.PlannedLines;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.Session;

/// Several services, the act that is being planned for their containers, and the plan. The plan stands at once with what is
/// known; ECR is asked for the rest.
public final class BulkModel {
    private final Session session;
    private final Duration patience;
    private final PlannedLines lines = new PlannedLines();
    private final ReadOnlyObjectWrapper<List<ServiceMapping>> services = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable BulkAct> act = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ImageSource> from = new SimpleObjectProperty<>();
    private final Map<ImageQuestion, ImageAnswer> answers = new HashMap<>();
    private @Nullable ImageSource to;
    private EditPlan plan = new EditPlan("", List.of());

    /// Nothing is selected yet. `patience` is how long typing must pause before ECR is asked.
    public BulkModel(Session session, Duration patience) {
        this.session = session;
        this.patience = patience;
        act.subscribe(_ -> begin());
        text.subscribe(_ -> type());
        from.subscribe(_ -> plan());
    }

    /// The services that are selected.
    public ReadOnlyObjectProperty<List<ServiceMapping>> services() {
        return services.getReadOnlyProperty();
    }

    /// The lines of the plan; while nothing is planned, all containers.
    public PlannedLines lines() {
        return lines;
    }

    /// What is being planned; null for nothing.
    public ObjectProperty<@Nullable BulkAct> act() {
        return act;
    }

    /// What was typed for it.
    public StringProperty text() {
        return text;
    }

    /// The repository whose images are to be replaced.
    public ObjectProperty<@Nullable ImageSource> from() {
        return from;
    }

    /// The repositories that the containers take images from, each once.
    public List<ImageSource> sources() {
        return containers().stream().map(ContainerPlace::container).filter(FromEcr.class::isInstance)
                .map(container -> ((FromEcr) container).image())
                .map(it -> new ImageSource(it.profile(), it.region(), it.registryId(), it.repository(),
                        JsonObject.of()))
                .distinct().toList();
    }

    /// Looks at these services.
    public void show(List<ServiceMapping> selected) {
        if (!selected.equals(services.get())) {
            services.set(List.copyOf(selected));
            plan();
        }
    }

    /// Replaces by a repository that was found, in whichever account and Region it is.
    public void replaceBy(Repository found) {
        to = new ImageSource(found.profile(), found.region(), found.registryId(), found.name(), JsonObject.of());
        text.set(found.name());
        plan();
    }

    /// Does what was planned and is chosen, as one edit, and offers the way back.
    public void apply() {
        List<EditLine> chosen = lines.chosen().get();
        if (!chosen.isEmpty()) {
            String name = EditPlan.name(plan.name(), chosen);
            act.set(null);
            session.workspace().edit(name, now -> EditPlan.apply(now, chosen));
            session.messages().say("Done: " + name, new Notice.Act("Undo", session.workspace()::undo));
        }
    }

    private void begin() {
        lines.forget();
        to = null;
        from.set(act.get() == BulkAct.REPLACE ? sources().stream().findFirst().orElse(null) : null);
        text.set("");
        plan();
    }

    /// What is typed is a repository of the same registry, unless it is the one that was found.
    private void type() {
        if (to == null || !to.repository().equals(text.get())) {
            ImageSource there = from.get();
            to = there == null
                    ? null
                    : new ImageSource(there.profile(), there.region(), there.registryId(), text.get(),
                            JsonObject.of());
        }
        plan();
    }

    private List<ContainerPlace> containers() {
        return ContainerPlace.of(services.get());
    }

    private Optional<BulkEdit> edit() {
        BulkAct wanted = act.get();
        ImageSource source = from.get();
        if (wanted == BulkAct.REPLACE && source != null && to != null && !text.get().isEmpty()
                && wanted.objectionTo(text.get()).isEmpty()) {
            return Optional.of(new Replace(source, Objects.requireNonNull(to)));
        }
        return wanted == null ? Optional.empty() : wanted.edit(text.get());
    }

    private void plan() {
        List<ContainerPlace> containers = containers();
        BulkPlanner planner = new BulkPlanner(KnownProfiles.of(session.profiles().listing().get()));
        Optional<BulkEdit> edit = edit();
        plan = edit.map(it -> planner.plan(it, containers, answers)).orElseGet(() -> unplanned(containers));
        lines.show(plan);
        List<ImageQuestion> missing = edit.map(it -> planner.questions(it, containers)).orElse(List.of()).stream()
                .filter(question -> !answers.containsKey(question)).toList();
        if (!missing.isEmpty()) {
            ask(missing);
        }
    }

    private static EditPlan unplanned(List<ContainerPlace> containers) {
        return new EditPlan("", containers.stream().map(it -> new EditLine(it.service(), it.container().name(),
                it.container(), new Outcome.Same())).toList());
    }

    private void ask(List<ImageQuestion> missing) {
        session.tasks().run(Job.of("Asking ECR what that means", _ -> {
            Thread.sleep(patience);
            return new ImageResolver(session.cloud().images()).resolve(missing);
        }).replacing(this).onSuccess(said -> {
            answers.putAll(said);
            plan();
        }));
    }
}
