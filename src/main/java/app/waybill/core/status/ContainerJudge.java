package app.waybill.core.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.PublishRule;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.text.TimeText;

/// Says how a container stands, by the worst that is known of it.
record ContainerJudge(RenderedService service, ServicePlan plan, Optional<TargetAnswer> target,
        Optional<Answer<InUse>> inUse, TimeText times) {
    /// What says that something is not there.
    private static final Set<String> ABSENCES = Set.of(PublishRule.IMAGE_NOT_FOUND.card().id(),
            PublishRule.CONTAINER_UNKNOWN.card().id());
    private static final Judgement GOOD = new Judgement(State.UP_TO_DATE, "");

    /// A state and the reason for it.
    record Judgement(State state, String why) {}

    Judgement of(RenderedContainer container, Map<String, ContainerChange> changes) {
        return unmapped().or(() -> mistake(container.name())).or(this::absence)
                .or(() -> silence(container)).or(this::misplaced)
                .or(() -> change(changes, container)).or(() -> drift(container)).orElse(GOOD);
    }

    private Optional<Judgement> unmapped() {
        return service.mapping().publish().isEmpty()
                ? judged(State.UNMAPPED, "the workspace does not say where it is published")
                : Optional.empty();
    }

    private Optional<Judgement> mistake(String container) {
        return service.errors().stream().filter(error -> error.container().filter(name -> !name.equals(container))
                .isEmpty()).findFirst()
                .map(error -> new Judgement(ABSENCES.contains(error.finding().rule()) ? State.MISSING : State.ERROR,
                        error.finding().summary()));
    }

    private Optional<Judgement> absence() {
        return inUse.flatMap(Answer::failure).filter(CloudException.NotFound.class::isInstance)
                .map(cause -> new Judgement(State.MISSING, sentence(cause)));
    }

    private Optional<Judgement> silence(RenderedContainer container) {
        return switch (container.image()) {
            case ContainerImage.Failed(CloudException cause) -> judged(State.UNKNOWN, sentence(cause));
            case ContainerImage.Awaited _ -> judged(State.UNKNOWN, "ECR has not answered yet which image is meant");
            default -> target.filter(TargetAnswer.Failed.class::isInstance).map(TargetAnswer.Failed.class::cast)
                    .map(failed -> new Judgement(State.UNKNOWN, sentence(failed.cause())));
        };
    }

    /// Nothing is wrong with the service itself, yet its bundle cannot be put where it should go.
    private Optional<Judgement> misplaced() {
        if (!service.isPublishable()) {
            return Optional.empty();
        }
        return switch (plan) {
            case ServicePlan.LeftOut out -> judged(State.ERROR, out.reasons().getFirst());
            case ServicePlan.Awaited _ -> judged(State.UNKNOWN, "S3 has not answered yet what is published");
            case ServicePlan.Upload _,ServicePlan.UpToDate _ -> Optional.empty();
        };
    }

    private Optional<Judgement> change(Map<String, ContainerChange> changes, RenderedContainer container) {
        ContainerChange change = changes.get(container.name());
        return switch (change == null ? ContainerChange.Kind.SAME : change.kind()) {
            case ADDED -> judged(State.BEHIND, "it is not published yet");
            case CHANGED -> judged(State.BEHIND, reasons().behind(container.image(),
                    Objects.requireNonNull(Objects.requireNonNull(change).before())));
            case REMOVED -> judged(State.BEHIND, "publishing takes it out of the bundle");
            case SAME -> plan instanceof ServicePlan.Upload
                    && changes.values().stream().allMatch(it -> it.kind() == ContainerChange.Kind.SAME)
                            ? judged(State.BEHIND, "what is published has mistakes")
                            : Optional.empty();
        };
    }

    private Optional<Judgement> drift(RenderedContainer container) {
        return inUse.flatMap(answer -> switch (answer) {
            case Answer.Failed<InUse>(CloudException cause) -> judged(State.UNKNOWN, sentence(cause));
            case Answer.Known<InUse>(InUse known) when !known.failures().isEmpty() ->
                judged(State.UNKNOWN, sentence(known.failures().getFirst()));
            case Answer.Known<InUse>(InUse known) -> container.image() instanceof ContainerImage.Written written
                    ? drift(known, container.name(), written)
                    : Optional.empty();
        });
    }

    private Optional<Judgement> drift(InUse known, String container, ContainerImage.Written written) {
        List<RunningImage> running = known.images(container);
        List<RunningImage> others = running.stream().filter(image -> !isSame(image, written)).toList();
        if (running.isEmpty()) {
            return judged(State.DRIFTED, "it does not run yet");
        }
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return judged(State.DRIFTED, others.size() < running.size()
                ? "a deployment is under way"
                : reasons().drifted(others.getFirst(), known.since(others.getFirst()), written));
    }

    private Reasons reasons() {
        return new Reasons(times, target.filter(TargetAnswer.Seen.class::isInstance)
                .map(seen -> ((TargetAnswer.Seen) seen).before()).filter(Published.Holds.class::isInstance)
                .map(holds -> ((Published.Holds) holds).object().lastModified()).orElse(null));
    }

    private static boolean isSame(RunningImage running, ContainerImage.Written written) {
        Optional<Digest> digest = running.digest();
        Image meant = written.imageOrNull();
        return (digest.isEmpty() || meant == null)
                ? running.image().equals(written.uri())
                : digest.filter(meant.digest()::equals).isPresent();
    }

    private static Optional<Judgement> judged(State state, String why) {
        return Optional.of(new Judgement(state, why));
    }

    private static String sentence(CloudException cause) {
        return String.valueOf(cause.getMessage());
    }
}
