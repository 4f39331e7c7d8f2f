package app.waybill.ui.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.TaskRunner;

/// What the cloud said so far, and the asking for more. Answers come in as they are given; older ones stay until newer
/// ones take their place. Lives on the FX thread.
public final class CloudAnswers {
    private static final Object LOOK = "look at services";
    private static final Object FOLLOW = "follow what is typed";

    private final Cloud cloud;
    private final TaskRunner tasks;
    private final Clock clock;
    private final Duration patience;
    private final Map<ImageQuestion, ImageAnswer> images = new HashMap<>();
    private final Map<TargetQuestion, TargetAnswer> targets = new HashMap<>();
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

    /// Whether all is being looked at.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Map<ImageQuestion, ImageAnswer> images() {
        return images;
    }

    Map<TargetQuestion, TargetAnswer> targets() {
        return targets;
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

    /// Asks all of these, whether answered before or not.
    void look(Questions questions) {
        looking.clear();
        looking.addAll(questions.all());
        following.removeAll(looking);
        busy.set(true);
        int attempt = ++attempts;
        task = tasks
                .run(Job.of("Looking at what is published", progress -> questions.ask(cloud, progress, this::arrive))
                        .replacing(LOOK).onSuccess(_ -> lookedAt.set(clock.instant())).onEnd(() -> {
                            if (attempt == attempts) {
                                looking.clear();
                                busy.set(false);
                            }
                            arrived.accept(questions.all());
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
        Questions missing = questions.without(question -> isKnown(question) || looking.contains(question));
        if (following.equals(missing.all())) {
            return;
        }
        following.clear();
        following.addAll(missing.all());
        tasks.run(Job.of("Asking what that means", progress -> {
            Thread.sleep(patience);
            return missing.ask(cloud, progress, this::arrive);
        }).replacing(FOLLOW).onEnd(() -> {
            following.removeAll(missing.all());
            arrived.accept(missing.all());
        }));
    }

    /// Forgets what a profile refused, so that it is asked again.
    void forget(String profile) {
        images.entrySet().removeIf(entry -> entry.getKey().repository().profile().equals(profile)
                && entry.getValue() instanceof ImageAnswer.Failed);
        targets.entrySet().removeIf(entry -> entry.getKey().object().scope().profile().equals(profile)
                && entry.getValue() instanceof TargetAnswer.Failed);
    }

    /// Forgets what S3 answered to these, so that it is asked again.
    void forget(Questions questions) {
        targets.keySet().removeAll(questions.targets());
    }

    /// What the cloud refused, each once.
    Set<CloudException> failures() {
        return failures(images.values(), targets.values());
    }

    private static Set<CloudException> failures(Collection<ImageAnswer> images, Collection<TargetAnswer> targets) {
        Set<CloudException> all = new LinkedHashSet<>();
        images.forEach(answer -> {
            if (answer instanceof ImageAnswer.Failed(CloudException cause)) {
                all.add(cause);
            }
        });
        targets.forEach(answer -> {
            if (answer instanceof TargetAnswer.Failed(CloudException cause)) {
                all.add(cause);
            }
        });
        return all;
    }

    private boolean isKnown(Object question) {
        return images.containsKey(question) || targets.containsKey(question);
    }

    private void arrive(Questions.Answers answers) {
        Set<Object> questions = answers.questions();
        images.putAll(answers.images());
        targets.putAll(answers.targets());
        looking.removeAll(questions);
        following.removeAll(questions);
        failures(answers.images().values(), answers.targets().values()).forEach(failed);
        arrived.accept(questions);
    }
}
