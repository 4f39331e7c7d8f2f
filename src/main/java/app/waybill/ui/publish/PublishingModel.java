package app.waybill.ui.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.ProductionAccount;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.Publisher;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WriteLock;

/// Plans to publish some services, does it when told to, and knows what came of each bundle. Only bundles whose profiles
/// may write are uploaded. A plan can be made again at any time but while it is carried out.
public final class PublishingModel {
    private final Session session;
    private final List<ServiceMapping> services;
    private final ReadOnlyObjectWrapper<PublishingPhase> phase = new ReadOnlyObjectWrapper<>(PublishingPhase.UNPLANNED);
    private final ReadOnlyObjectWrapper<@Nullable PublishPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<BundleItem>> bundles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<AfterFailure> afterFailure = new SimpleObjectProperty<>(AfterFailure.STOP);
    private final ProductionConfirmation production;
    private final Subscription locks;
    private @Nullable RunningTask task;
    private @Nullable Instant plannedAt;

    /// A model of publishing these services of the open workspace; nothing is planned yet.
    public PublishingModel(Session session, List<ServiceMapping> services) {
        this.session = session;
        this.services = List.copyOf(services);
        this.production = new ProductionConfirmation(session);
        this.locks = session.settings().settings().subscribe(_ -> lock());
        production.confirmed().subscribe(_ -> lock());
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<PublishingPhase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The plan; null while there is none.
    public ReadOnlyObjectProperty<@Nullable PublishPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why there is no plan, where it could not be made; else null.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// The bundles of the plan, in the order of the workspace.
    public ReadOnlyObjectProperty<List<BundleItem>> bundles() {
        return bundles.getReadOnlyProperty();
    }

    /// How many bundles would be uploaded now.
    public ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// How many bundles an upload has ended for.
    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Whether the operator stopped, and the upload under way is waited for.
    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /// What becomes of the bundles after one that fails.
    public ObjectProperty<AfterFailure> afterFailure() {
        return afterFailure;
    }

    /// What must be typed first where it is production.
    public ProductionConfirmation production() {
        return production;
    }

    /// When the plan was made.
    public Optional<Instant> plannedAt() {
        return Optional.ofNullable(plannedAt);
    }

    /// The services that are planned for.
    public List<ServiceMapping> services() {
        return services;
    }

    /// The name of the workspace as bundles and journal keep it: its file; empty while it has none.
    public Optional<String> workspaceName() {
        return session.workspace().remembered();
    }

    /// Makes the plan, anew if there is one.
    public void makePlan() {
        if (isBusy()) {
            return;
        }
        phase.set(PublishingPhase.PLANNING);
        plan.set(null);
        problem.set(null);
        show(List.of());
        Planning planning = new Planning(session.cloud(), KnownProfiles.of(session.profiles().listing().get()),
                services, session.workspace().content().services());
        task = session.tasks().run(Job.of("Planning what to publish", planning::make).onSuccess(this::show)
                .onError(Throwable.class, error -> problem.set(Problem.of(error))).onEnd(() -> {
                    if (plan.get() == null) {
                        phase.set(PublishingPhase.UNPLANNED);
                    }
                }));
    }

    /// Uploads the bundles that are ready.
    public void publish() {
        if (phase.get() != PublishingPhase.PLANNED || ready.get() == 0) {
            return;
        }
        phase.set(PublishingPhase.PUBLISHING);
        WriteLock.Key key = production.unlock();
        Publisher publisher = new Publisher(session.cloud().objects(), session.journal().journal(),
                session.desktop().clock());
        Uploading uploading = new Uploading(publisher, workspaceName().orElse(null),
                bundles.get().stream().filter(BundleItem::isReady).toList(), afterFailure.get());
        task = session.tasks().run(Job.of("Publishing", uploading::work).onEnd(() -> {
            key.close();
            end(uploading);
        }));
    }

    /// The versions that were written, to be watched.
    public List<WatchTarget> watchable() {
        KnownProfiles profiles = KnownProfiles.of(session.profiles().listing().get());
        return bundles.get().stream()
                .flatMap(item -> item.outcome().flatMap(PublishOutcome::version).map(StoredVersion::versionId)
                        .map(version -> WatchTarget.of(item.upload().service().mapping(),
                                item.upload().target().object(), version, item.upload().definitions(), profiles))
                        .stream())
                .toList();
    }

    /// Stops planning, or before the next bundle is uploaded.
    public void stop() {
        if (task != null && isBusy()) {
            stopping.set(phase.get() == PublishingPhase.PUBLISHING);
            task.cancel();
        }
    }

    /// Whether work is under way that must be waited for, because it changes something.
    public boolean isPublishing() {
        return phase.get() == PublishingPhase.PUBLISHING;
    }

    /// Lets go of the session.
    public void close() {
        stop();
        locks.unsubscribe();
        production.close();
    }

    private boolean isBusy() {
        return phase.get() == PublishingPhase.PLANNING || isPublishing();
    }

    private void show(PublishPlan made) {
        plannedAt = session.desktop().clock().instant();
        show(made.uploads().stream().map(BundleItem::new).toList());
        made.failures().forEach(session.profiles()::learnFrom);
        plan.set(made);
        phase.set(PublishingPhase.PLANNED);
    }

    private void show(List<BundleItem> items) {
        bundles.set(items);
        items.forEach(item -> item.state().subscribe(_ -> count()));
        production.plan(ProductionAccount.touched(items.stream().map(BundleItem::upload).toList()));
        lock();
    }

    private void lock() {
        bundles.get().forEach(item -> item.lock(production.isLocked(item.profile())));
        count();
    }

    private void count() {
        ready.set((int) bundles.get().stream().filter(BundleItem::isReady).count());
        done.set((int) bundles.get().stream().filter(item -> item.outcome().isPresent()).count());
    }

    private void end(Uploading uploading) {
        uploading.settle();
        stopping.set(false);
        uploading.items().stream().flatMap(item -> item.outcome().stream()).map(PublishOutcome::failure)
                .flatMap(Optional::stream).forEach(session.profiles()::learnFrom);
        session.journal().added();
        phase.set(PublishingPhase.DONE);
        Account account = Account.of(bundles.get());
        if (account.tone() == Tone.SUCCESS) {
            session.messages().say(account.sentence());
        }
    }
}
