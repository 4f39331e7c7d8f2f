package app.waybill.ui.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.Answers;
import app.waybill.core.publish.Questions;
import app.waybill.core.text.TimeText;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

/// The asking of the cloud, and what it said so far. Answers come in as they are given; older ones stay until newer ones
/// take their place. Lives on the FX thread.
public final class CloudAnswers {
    private static final Object LOOK = "look at services";
    private static final Object FOLLOW = "follow what is typed";

    private final Cloud cloud;
    private final TaskRunner tasks;
    private final Clock clock;
    private final Duration patience;
    private final KnownAnswers known = new KnownAnswers();
    private final Set<Object> looking = new HashSet<>();
    private final Set<Object> following = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Instant> lookedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int attempts;
    private @Nullable RunningTask task;
    private Consumer<Set<Object>> arrived = answered -> {};
    private Consumer<CloudException> failed = failure -> {};

    /// Nothing is known yet. `patience` is how long typing must pause before what was typed is asked for.
    CloudAnswers(Cloud cloud, TaskRunner tasks, Clock clock, Duration patience) {
        this.cloud = cloud;
        this.tasks = tasks;
        this.clock = clock;
        this.patience = patience;
    }

    /// When what is published was last looked at as a whole; null for never.
    public ReadOnlyObjectProperty<@Nullable Instant> lookedAt() {
        return lookedAt.getReadOnlyProperty();
    }

    /// Of when what is known is, in words.
    ObservableValue<String> age(TimeText times) {
        return busy.flatMap(isBusy -> isBusy
                ? new ReadOnlyStringWrapper("Looking at what is published and runs…")
                : lookedAt.map(time -> "Looked at " + times.timeOfDay(Objects.requireNonNull(time)))
                        .orElse("Not looked at yet"));
    }

    /// Whether all is being looked at.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What is known.
    KnownAnswers known() {
        return known;
    }

    /// The questions whose answers are on their way.
    Set<Object> asked() {
        Set<Object> all = new HashSet<>(looking);
        all.addAll(following);
        return all;
    }

    /// Says who is told which questions were answered or given up, and who of refusals.
    void tell(Consumer<Set<Object>> whenArrived, Consumer<CloudException> whenFailed) {
        arrived = whenArrived;
        failed = whenFailed;
    }

    /// Asks all of these, whether answered before or not; `title` says what for.
    void look(String title, Questions questions) {
        looking.clear();
        looking.addAll(questions.all());
        following.removeAll(looking);
        busy.set(true);
        int attempt = ++attempts;
        task = tasks
                .run(Job.of(title, progress -> ask(questions, progress))
                        .replacing(LOOK).onSuccess(_ -> lookedAt.set(clock.instant())).onEnd(() -> {
                            if (attempt == attempts) {
                                Set<Object> givenUp = Set.copyOf(looking);
                                looking.clear();
                                busy.set(false);
                                arrived.accept(givenUp);
                            }
                        }));
    }

    /// Stops looking; what came stays.
    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    /// Asks those of them that are neither answered nor asked, once typing pauses.
    void follow(Questions questions) {
        Questions missing = questions.without(question -> known.isKnown(question) || looking.contains(question));
        if (following.equals(missing.all())) {
            return;
        }
        following.clear();
        following.addAll(missing.all());
        tasks.run(Job.of("Asking what that means", progress -> {
            Thread.sleep(patience);
            return ask(missing, progress);
        }).replacing(FOLLOW).onEnd(() -> {
            following.removeAll(missing.all());
            arrived.accept(missing.all());
        }));
    }

    private boolean ask(Questions questions, Progress progress) throws InterruptedException {
        int total = questions.all().size();
        AtomicInteger done = new AtomicInteger();
        Queue<Answers> arriving = new ConcurrentLinkedQueue<>();
        AtomicBoolean awaited = new AtomicBoolean();
        questions.ask(cloud, answers -> {
            progress.update(done.addAndGet(answers.questions().size()), total);
            arriving.add(answers);
            if (awaited.compareAndSet(false, true)) {
                progress.show(() -> {
                    awaited.set(false);
                    arrive(arriving);
                });
            }
        });
        return true;
    }

    /// Takes all that came since the last time: services are looked at anew once for all of it.
    private void arrive(Queue<Answers> arriving) {
        Set<Object> questions = new HashSet<>();
        for (Answers answers = arriving.poll(); answers != null; answers = arriving.poll()) {
            questions.addAll(answers.questions());
            known.take(answers, clock.instant());
            Stream.of(answers.images(), answers.targets(), answers.services(), answers.pipelines())
                    .flatMap(all -> all.values().stream())
                    .flatMap(answer -> KnownAnswers.failures(answer).stream()).distinct().forEach(failed);
        }
        looking.removeAll(questions);
        following.removeAll(questions);
        arrived.accept(questions);
    }
}
