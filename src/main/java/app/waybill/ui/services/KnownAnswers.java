package app.waybill.ui.services;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.publish.Answers;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.Questions;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;

/// What the cloud said last to each question. A profile that is signed out or cannot be reached takes nothing away: what
/// was known before stays, with the time from which it is. That a thing is not there any more is an answer, and replaces it.
final class KnownAnswers {
    private final Answers answers = Answers.none();
    private final Map<Object, Instant> times = new HashMap<>();
    private final Map<Object, CloudException> silence = new HashMap<>();
    private final Set<Object> doubted = new HashSet<>();

    /// What was said.
    Answers answers() {
        return answers;
    }

    /// Takes what was said at a time.
    void take(Answers said, Instant now) {
        said.images().forEach((question, answer) -> take(question, answer, answers.images(), now));
        said.targets().forEach((question, answer) -> take(question, answer, answers.targets(), now));
        said.services().forEach((question, answer) -> take(question, answer, answers.services(), now));
        said.pipelines().forEach((question, answer) -> take(question, answer, answers.pipelines(), now));
    }

    /// Whether a question need not be asked again.
    boolean isKnown(Object question) {
        return all().anyMatch(map -> map.containsKey(question)) && !doubted.contains(question);
    }

    /// Wants to ask again what a profile refused; what was known before stays meanwhile.
    void doubt(String profile) {
        Predicate<Object> refused = question -> profileOf(question).equals(profile);
        all().forEach(map -> map.entrySet()
                .removeIf(entry -> refused.test(entry.getKey()) && !saysSomething(entry.getValue())));
        silence.keySet().stream().filter(refused).forEach(doubted::add);
    }

    /// Forgets what S3 and ECS answered to these, because it is something else now.
    void forget(Questions questions) {
        answers.targets().keySet().removeAll(questions.targets());
        answers.services().keySet().removeAll(questions.services());
        silence.keySet().removeAll(questions.targets());
        silence.keySet().removeAll(questions.services());
    }

    /// From when what is known of these is, where some of them got no answer since; the oldest of them counts.
    Optional<LastKnown> lastKnown(Collection<?> questions) {
        return questions.stream().filter(silence::containsKey)
                .map(question -> new LastKnown(Objects.requireNonNull(times.get(question)),
                        Objects.requireNonNull(silence.get(question))))
                .min(Comparator.comparing(LastKnown::since));
    }

    /// What the cloud refused, each once.
    Set<CloudException> failures() {
        Set<CloudException> all = new LinkedHashSet<>();
        all().flatMap(map -> map.values().stream()).forEach(answer -> all.addAll(failures(answer)));
        silence.forEach((question, cause) -> {
            if (!doubted.contains(question)) {
                all.add(cause);
            }
        });
        return all;
    }

    /// Why an answer is none.
    static Optional<CloudException> failure(Object answer) {
        return switch (answer) {
            case ImageAnswer.Failed(CloudException cause) -> Optional.of(cause);
            case TargetAnswer.Failed(CloudException cause) -> Optional.of(cause);
            case Answer<?> ofEcs -> ofEcs.failure();
            default -> Optional.empty();
        };
    }

    /// What was refused on the way to an answer.
    static List<CloudException> failures(Object answer) {
        return answer instanceof Answer.Known<?>(InUse known) ? known.failures() : failure(answer).stream().toList();
    }

    private Stream<Map<?, ?>> all() {
        return Stream.of(answers.images(), answers.targets(), answers.services(), answers.pipelines());
    }

    private <Q, A> void take(Q question, A answer, Map<Q, A> known, Instant now) {
        A before = known.get(question);
        doubted.remove(question);
        if (before != null && saysSomething(before) && !saysSomething(answer)) {
            silence.put(question, failure(answer).orElseThrow());
            return;
        }
        known.put(question, answer);
        silence.remove(question);
        times.put(question, now);
    }

    private static boolean saysSomething(Object answer) {
        return failure(answer).filter(cause -> !(cause instanceof CloudException.NotFound)).isEmpty();
    }

    private static String profileOf(Object question) {
        return switch (question) {
            case ImageQuestion image -> image.repository().profile();
            case TargetQuestion target -> target.object().scope().profile();
            case ServiceRef service -> service.scope().profile();
            case PipelineRef pipeline -> pipeline.scope().profile();
            default -> throw new IllegalArgumentException("no question: " + question);
        };
    }
}
