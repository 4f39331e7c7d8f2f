package app.waybill.ui.history;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.StartPlan;
import app.waybill.core.publish.StartPlanner;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.publish.ProductionConfirmation;
import app.waybill.ui.publish.PublishingPhase;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.WriteLock;

/// Plans to start a service's pipeline with one version of its bundle, and does it when told to.
public final class StartModel {
    private final Session session;
    private final ServiceMapping service;
    private final String version;
    private final ReadOnlyObjectWrapper<PublishingPhase> phase = new ReadOnlyObjectWrapper<>(PublishingPhase.UNPLANNED);
    private final ReadOnlyObjectWrapper<@Nullable StartPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty anyway = new SimpleBooleanProperty();
    private final ProductionConfirmation production;
    private @Nullable RunningTask task;

    /// A model of starting with this version; nothing is planned yet.
    public StartModel(Session session, ServiceMapping service, String version) {
        this.session = session;
        this.service = service;
        this.version = version;
        this.production = new ProductionConfirmation(session);
    }

    /// How far it has come; `PUBLISHING` while it is being started.
    public ReadOnlyObjectProperty<PublishingPhase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// The plan; null while there is none.
    public ReadOnlyObjectProperty<@Nullable StartPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why it could not be planned or started; else null.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it shall be started in spite of errors.
    public BooleanProperty anyway() {
        return anyway;
    }

    /// The version that the pipeline would take.
    public String version() {
        return version;
    }

    /// What would be started, where the plan is to start something.
    public Optional<StartPlan.Start> start() {
        return plan.get() instanceof StartPlan.Start start ? Optional.of(start) : Optional.empty();
    }

    /// Whether the pipeline's profile is read-only, or production that is not confirmed.
    public boolean isLocked() {
        return start().filter(it -> production.isLocked(it.act().pipeline().scope().profile())).isPresent();
    }

    /// What must be typed first where it is production.
    public ProductionConfirmation production() {
        return production;
    }

    /// Whether it would be started now.
    public boolean isReady() {
        return phase.get() == PublishingPhase.PLANNED && !isLocked()
                && start().filter(it -> anyway.get() || it.errors().isEmpty()).isPresent();
    }

    /// Makes the plan, anew if there is one.
    public void makePlan() {
        if (phase.get() == PublishingPhase.PLANNING || phase.get() == PublishingPhase.PUBLISHING) {
            return;
        }
        phase.set(PublishingPhase.PLANNING);
        plan.set(null);
        problem.set(null);
        anyway.set(false);
        task = session.tasks().run(Job.of("Planning what to start", this::planned).onSuccess(this::show)
                .onError(CloudException.class, this::fail).onEnd(() -> phase
                        .set(plan.get() == null ? PublishingPhase.UNPLANNED : PublishingPhase.PLANNED)));
    }

    private StartPlan planned(Progress progress) throws InterruptedException {
        KnownProfiles profiles = KnownProfiles.of(session.profiles().listing().get());
        Optional<TargetQuestion> question = new BundlePlanner(profiles).question(service);
        if (question.isEmpty()) {
            return new StartPlan.Impossible("the workspace does not say where the bundle is published");
        }
        progress.say("what the pipeline would do");
        return new StartPlanner(session.cloud(), profiles).plan(service,
                new TargetResolver(session.cloud().objects(), session.cloud().profiles()).look(question.get()),
                version);
    }

    private void show(StartPlan made) {
        plan.set(made);
        start().ifPresent(it -> production.plan(it.act().pipeline().scope().profile()));
    }

    /// Starts the pipeline.
    public void apply() {
        if (!isReady()) {
            return;
        }
        StartPlan.Start start = start().orElseThrow();
        phase.set(PublishingPhase.PUBLISHING);
        problem.set(null);
        WriteLock.Key key = production.unlock();
        String workspace = session.workspace().remembered().orElse(null);
        session.tasks().run(Job.of("Starting " + start.act().pipeline().name(), _ -> session.acts()
                .apply(start.act(), start.target(), workspace))
                .onSuccess(done -> {
                    session.messages().say("Started " + start.act().pipeline().name() + " with version " + version);
                    done.journalFailure().ifPresent(session.messages()::report);
                })
                .onError(CloudException.class, this::fail).onEnd(() -> {
                    key.close();
                    session.journal().added();
                    phase.set(PublishingPhase.DONE);
                }));
    }

    private void fail(CloudException error) {
        session.profiles().learnFrom(error);
        problem.set(Problem.of(error));
    }

    /// Stops planning.
    public void close() {
        if (task != null && phase.get() == PublishingPhase.PLANNING) {
            task.cancel();
        }
        production.close();
    }
}
