package app.waybill.ui.history;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.ProductionAccount;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.publish.RestorePlanner;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.publish.ProductionConfirmation;
import app.waybill.ui.publish.PublishingPhase;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WriteLock;

/// Plans to put one old version of a service's bundle back, does it when told to, and knows what came of it. A version
/// that cannot run any more is restored only if the operator ticks that it shall be anyway.
public final class RestoreModel {
    private final Session session;
    private final ServiceMapping service;
    private final String version;
    private final ReadOnlyObjectWrapper<PublishingPhase> phase = new ReadOnlyObjectWrapper<>(PublishingPhase.UNPLANNED);
    private final ReadOnlyObjectWrapper<@Nullable RestorePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final BooleanProperty anyway = new SimpleBooleanProperty();
    private final ProductionConfirmation production;
    private final Subscription locks;
    private @Nullable RunningTask task;
    private @Nullable PublishOutcome outcome;
    private @Nullable Instant plannedAt;

    /// A model of restoring this version; nothing is planned yet.
    public RestoreModel(Session session, ServiceMapping service, String version) {
        this.session = session;
        this.service = service;
        this.version = version;
        this.production = new ProductionConfirmation(session);
        this.locks = session.settings().settings().subscribe(_ -> lock());
        production.confirmed().subscribe(_ -> lock());
    }

    private void lock() {
        locked.set(service.publish().filter(target -> production.isLocked(target.profile())).isPresent());
    }

    /// How far it has come.
    public ReadOnlyObjectProperty<PublishingPhase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The plan; null while there is none.
    public ReadOnlyObjectProperty<@Nullable RestorePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why there is no plan, where it could not be made; else null.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the profile is read-only, or production that is not confirmed.
    public ReadOnlyBooleanProperty locked() {
        return locked.getReadOnlyProperty();
    }

    /// What must be typed first where it is production.
    public ProductionConfirmation production() {
        return production;
    }

    /// Whether it shall be restored in spite of errors.
    public BooleanProperty anyway() {
        return anyway;
    }

    /// The service whose bundle it is.
    public ServiceMapping service() {
        return service;
    }

    /// The version that would be put back.
    public String version() {
        return version;
    }

    /// When the plan was made.
    public Optional<Instant> plannedAt() {
        return Optional.ofNullable(plannedAt);
    }

    /// What came of it; empty before its end.
    public Optional<PublishOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /// What would be written, where the plan is to write something.
    public Optional<RestorePlan.Restore> restore() {
        return plan.get() instanceof RestorePlan.Restore restore ? Optional.of(restore) : Optional.empty();
    }

    /// Whether it would be written now.
    public boolean isReady() {
        return phase.get() == PublishingPhase.PLANNED && !locked.get()
                && restore().filter(it -> anyway.get() || it.errors().isEmpty()).isPresent();
    }

    /// Whether it is being written, which must be waited for.
    public boolean isWriting() {
        return phase.get() == PublishingPhase.PUBLISHING;
    }

    /// The name of the workspace as bundles and journal keep it; empty while it has no file.
    public Optional<String> workspaceName() {
        return session.workspace().remembered();
    }

    /// Makes the plan, anew if there is one.
    public void makePlan() {
        if (phase.get() == PublishingPhase.PLANNING || isWriting()) {
            return;
        }
        phase.set(PublishingPhase.PLANNING);
        plan.set(null);
        problem.set(null);
        outcome = null;
        anyway.set(false);
        task = session.tasks().run(Job.of("Planning what to restore", this::planned).onSuccess(this::show)
                .onError(Throwable.class, error -> problem.set(Problem.of(error))).onEnd(() -> {
                    if (plan.get() == null) {
                        phase.set(PublishingPhase.UNPLANNED);
                    }
                }));
    }

    private RestorePlan planned(Progress progress) throws InterruptedException {
        KnownProfiles profiles = KnownProfiles.of(session.profiles().listing().get());
        Optional<TargetQuestion> question = new BundlePlanner(profiles).question(service);
        if (question.isEmpty()) {
            return new RestorePlan.Impossible(service.name(), "the workspace does not say where it is published");
        }
        progress.say("what is published now");
        TargetAnswer.Seen seen = new TargetResolver(session.cloud().objects(), session.cloud().profiles())
                .look(question.get());
        progress.say("whether the old version can still run");
        return new RestorePlanner(session.cloud(), profiles).plan(service, seen, version);
    }

    private void show(RestorePlan made) {
        plannedAt = session.desktop().clock().instant();
        plan.set(made);
        production.plan(ProductionAccount.touched(restore().stream().toList()));
        lock();
        phase.set(PublishingPhase.PLANNED);
    }

    /// Puts it back. Once begun it is waited for, also when somebody cancels: so that it is known whether it was written.
    public void apply() {
        if (!isReady()) {
            return;
        }
        RestorePlan.Restore restore = restore().orElseThrow();
        phase.set(PublishingPhase.PUBLISHING);
        Publisher publisher = new Publisher(session.cloud().objects(), session.journal().journal(),
                session.desktop().clock());
        String workspace = workspaceName().orElse(null);
        AtomicReference<PublishOutcome> came = new AtomicReference<>();
        WriteLock.Key key = production.unlock();
        task = session.tasks().run(Job.of("Restoring " + service.name(), _ -> CompletableFuture
                .runAsync(() -> came.set(publisher.publish(restore, workspace)), Thread::startVirtualThread).join())
                .onEnd(() -> {
                    key.close();
                    end(came.get());
                }));
    }

    private void end(@Nullable PublishOutcome came) {
        outcome = came;
        if (came != null) {
            came.failure().ifPresent(session.profiles()::learnFrom);
            came.version().ifPresent(_ -> session.messages().say("Restored version " + version + " of "
                    + service.name()));
        }
        phase.set(PublishingPhase.DONE);
        session.journal().added();
    }

    /// The version that was written, to be watched; empty if none was.
    public Optional<WatchTarget> watchable() {
        return outcome().flatMap(PublishOutcome::version).map(StoredVersion::versionId)
                .flatMap(id -> restore().map(it -> WatchTarget.of(service, it.target().object(), id, it.definitions(),
                        KnownProfiles.of(session.profiles().listing().get()))));
    }

    /// Lets go of the session, and stops planning.
    public void close() {
        if (task != null && phase.get() == PublishingPhase.PLANNING) {
            task.cancel();
        }
        locks.unsubscribe();
        production.close();
    }
}
