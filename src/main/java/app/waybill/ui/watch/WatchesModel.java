package app.waybill.ui.watch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.PipelineActs;
import app.waybill.core.watch.Ending;
import app.waybill.core.watch.Watch;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchState;
import app.waybill.core.watch.WatchStep;
import app.waybill.core.watch.WatchTarget;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.publish.ProductionConfirmation;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WriteLock;

/// All versions that are watched, at the same time, whichever screen is shown; how each ends is told wherever one is.
public final class WatchesModel {
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Session session;
    private final ObservableList<WatchItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable WatchItem> selected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable WatchAct> planned = new SimpleObjectProperty<>();
    private final ProductionConfirmation production;

    /// Nothing is watched yet.
    public WatchesModel(Session session) {
        this.session = session;
        this.production = new ProductionConfirmation(session);
        planned.subscribe(act -> production.plan(act == null ? "" : act.pipeline().scope().profile()));
    }

    /// What must be typed before what is planned is done to production.
    public ProductionConfirmation production() {
        return production;
    }

    /// What is or was watched, the newest first.
    public ObservableList<WatchItem> items() {
        return items;
    }

    /// The one that is shown; null while there is none.
    public ReadOnlyObjectProperty<@Nullable WatchItem> selected() {
        return selected.getReadOnlyProperty();
    }

    /// What was chosen to be done to the one that is shown, and waits to be confirmed; null for nothing.
    public ObjectProperty<@Nullable WatchAct> planned() {
        return planned;
    }

    /// Shows another one.
    public void select(WatchItem item) {
        planned.set(null);
        selected.set(item);
    }

    /// Watches versions, and shows the first. One that is watched already is only shown.
    public void watch(List<WatchTarget> targets) {
        targets.reversed().forEach(target -> select(item(target)));
    }

    /// Watches the published version of a service of the workspace.
    public void watchPublished(String service) {
        PublishedTarget published = new PublishedTarget(session.cloud(), profiles());
        session.workspace().content().service(service).ifPresent(mapping -> session.tasks().run(
                Job.of("Looking at what is published", _ -> published.of(mapping)).replacing("watch-published")
                        .onSuccess(found -> show(service, found))));
    }

    /// Watches it again.
    public void again(WatchItem item) {
        planned.set(null);
        Watch watch = new Watch(session.cloud(), item.target(), session.desktop().pause(), LONGEST);
        item.begin();
        item.runs(session.tasks().run(Job.of("Watching " + item.target().service(), progress -> watch.run(state -> {
            tell(progress, state);
            item.take(state, progress);
        })).inBackground().replacing(item).onSuccess(state -> end(item, state))
                .onError(Throwable.class, error -> fail(item, Problem.of(error))).onEnd(item::end)));
    }

    /// Watches it no more; at AWS everything goes on.
    public void stop(WatchItem item) {
        item.stop();
    }

    /// Does what was confirmed, and then watches what comes of it.
    public void act(WatchItem item, WatchAct act) {
        WriteLock.Key key = production.unlock();
        PipelineActs acts = session.acts();
        String workspace = session.workspace().remembered().orElse(null);
        planned.set(null);
        item.stop();
        session.tasks().run(Job.of(act.sentence(), _ -> {
            return acts.apply(act, item.target(), workspace);
        }).onSuccess(done -> {
            session.messages().say("Done: " + act.sentence());
            done.journalFailure().ifPresent(session.messages()::report);
            again(item);
        }).onEnd(() -> {
            key.close();
            session.journal().added();
        }));
    }

    private KnownProfiles profiles() {
        return KnownProfiles.of(session.profiles().listing().get());
    }

    private WatchItem item(WatchTarget target) {
        Optional<WatchItem> known = items.stream().filter(item -> item.target().equals(target)).findFirst();
        WatchItem item = known.orElseGet(() -> new WatchItem(target));
        if (known.isEmpty()) {
            items.addFirst(item);
        }
        if (!item.running().get()) {
            again(item);
        }
        return item;
    }

    private void show(String service, Optional<WatchTarget> found) {
        found.ifPresentOrElse(target -> watch(List.of(target)),
                () -> session.messages().show(new Notice("watch-" + service, Tone.WARNING,
                        "Nothing can be watched of " + service + ".",
                        "No bundle is published in a bucket that keeps versions.")));
    }

    private static void tell(Progress progress, WatchState state) {
        List<WatchStep> steps = WatchStep.of(state);
        steps.stream().filter(step -> step.mark() == WatchStep.Mark.RUNNING).findFirst()
                .ifPresent(step -> progress.say(step.title()));
        progress.update(steps.stream().filter(step -> step.mark() == WatchStep.Mark.DONE).count(), steps.size());
    }

    private void end(WatchItem item, WatchState state) {
        Ending ending = state.ending().orElseThrow();
        Notice.Act show = new Notice.Act("Show",
                () -> session.navigator().go(new Destination.Watch(List.of(item.target()))));
        String service = item.target().service();
        session.messages().callBack(service, ending.sentence());
        if (ending.kind().isGood()) {
            session.messages().say(service + " is " + ending.kind().word(), show);
        } else {
            session.messages()
                    .show(new Notice("watch-" + service, Tone.DANGER, service + ": " + ending.sentence() + ".",
                            ending.advice()).with(show.label(), show.run()));
        }
    }

    private void fail(WatchItem item, Problem problem) {
        item.fail(problem);
        session.messages().callBack(item.target().service(), "is not watched any more: " + problem.what());
        session.messages().show(new Notice("watch-" + item.target().service(), Tone.WARNING,
                item.target().service() + " is not watched any more.", problem.text()));
    }
}
