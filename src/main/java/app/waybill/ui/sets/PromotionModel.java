package app.waybill.ui.sets;

import java.util.Comparator;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.sets.CarryAs;
import app.waybill.core.sets.Promotion;
import app.waybill.core.sets.PromotionResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.Outcome;
import app.waybill.ui.edit.PlannedLines;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.Session;

/// Carries what was tested in one set into another: from where, to where, how, and the plan of it. What goes into the open
/// workspace is an edit, to be undone and saved as others are; what goes into another file is saved at once.
public final class PromotionModel {
    private final Session session;
    private final SetsModel sets;
    private final PlannedLines lines = new PlannedLines();
    private final ObjectProperty<@Nullable OpenSet> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OpenSet> to = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CarryAs> as = new SimpleObjectProperty<>(CarryAs.DIGEST);
    private final ReadOnlyObjectWrapper<@Nullable EditPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");

    /// A promotion between the model's sets.
    public PromotionModel(Session session, SetsModel sets) {
        this.session = session;
        this.sets = sets;
        sets.sets().subscribe(this::follow);
    }

    /// The set that was tested.
    ObjectProperty<@Nullable OpenSet> from() {
        return from;
    }

    /// The set that takes it over.
    ObjectProperty<@Nullable OpenSet> to() {
        return to;
    }

    /// How images are carried.
    ObjectProperty<@Nullable CarryAs> as() {
        return as;
    }

    /// The plan; null while there is none.
    ReadOnlyObjectProperty<@Nullable EditPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why nothing was saved, and what to do; empty for nothing.
    ReadOnlyObjectProperty<String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The lines of the plan.
    PlannedLines lines() {
        return lines;
    }

    /// Whether two different sets are chosen.
    BooleanBinding possible() {
        return Bindings.createBooleanBinding(
                () -> from.get() != null && to.get() != null && !from.get().equals(to.get()),
                from, to);
    }

    /// Asks ECR and makes the plan.
    void prepare() {
        OpenSet source = from.get();
        OpenSet target = to.get();
        if (source == null || target == null) {
            return;
        }
        Promotion promotion = new Promotion(source.set(), target.set(),
                source.set().content().services().stream().map(ServiceMapping::name).toList(),
                as.get() == CarryAs.TAG ? CarryAs.TAG : CarryAs.DIGEST,
                KnownProfiles.of(session.profiles().listing().get()));
        session.tasks().run(Job.of("Asking ECR what " + source.name() + " runs and " + target.name() + " has",
                _ -> promotion.plan(new PromotionResolver(session.cloud().images()).resolve(promotion)))
                .replacing(this).onSuccess(this::show));
    }

    /// Plans nothing any more.
    void leave() {
        plan.set(null);
    }

    /// Carries the chosen lines.
    void apply() {
        OpenSet target = to.get();
        EditPlan made = plan.get();
        List<EditLine> chosen = lines.chosen().get();
        if (target == null || made == null || chosen.isEmpty()) {
            return;
        }
        String name = EditPlan.name(made.name(), chosen);
        target.file().ifPresentOrElse(file -> save(file, name, chosen), () -> edit(name, chosen));
    }

    private void edit(String name, List<EditLine> chosen) {
        session.workspace().edit(name, now -> EditPlan.apply(now, chosen));
        session.messages().say("Done: " + name, new Notice.Act("Undo", session.workspace()::undo));
        sets.takeOpen();
        leave();
    }

    private void save(WorkspaceFile file, String name, List<EditLine> chosen) {
        session.tasks().run(Job.of("Saving " + file.place().fileName(),
                _ -> file.save(EditPlan.apply(file.workspace().orElseThrow(), chosen))).replacing(this)
                .onSuccess(saved -> {
                    session.messages().say(file.place().fileName() + " saved: " + name);
                    sets.take(saved);
                    leave();
                }).onError(FileChangedException.class, _ -> {
                    trouble.set(
                            file.place().fileName() + " has changed since it was read. Nothing was written: it was "
                                    + "read again, so plan again.");
                    leave();
                    readAgain(file);
                }));
    }

    private void readAgain(WorkspaceFile file) {
        session.tasks().run(Job.of("Reading " + file.place().fileName(), _ -> file.readAgain())
                .onSuccess(sets::take));
    }

    /// What can be carried comes first; what is so already is not worth a line.
    private void show(EditPlan made) {
        trouble.set("");
        lines.forget();
        lines.only(line -> !(line.outcome() instanceof Outcome.Same));
        lines.show(new EditPlan(made.name(), made.lines().stream()
                .sorted(Comparator.comparing(line -> line.after().isEmpty())).toList()));
        plan.set(made);
    }

    /// Keeps what is chosen where it is still there; else the first goes into the second.
    private void follow(List<OpenSet> now) {
        from.set(kept(from.get(), now, 0));
        to.set(kept(to.get(), now, 1));
    }

    private static @Nullable OpenSet kept(@Nullable OpenSet was, List<OpenSet> now, int usual) {
        return now.stream().filter(it -> was != null && it.name().equals(was.name())
                && it.file().isPresent() == was.file().isPresent()).findFirst()
                .orElse(now.size() > usual ? now.get(usual) : null);
    }
}
