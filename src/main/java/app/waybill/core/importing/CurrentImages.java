package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.ecs.Answer;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.ImageUri;

/// What the containers of a service run, by the task definition that the service uses now: the one that the next deployment
/// copies.
final class CurrentImages {
    /// How ECS begins the names of containers that it adds to tasks by itself: the proxy of Service Connect and GuardDuty's agent.
    /// No task definition has them, and so no deployment gives them another image.
    private static final List<String> ADDED_BY_ECS = List.of("ecs-service-connect-", "aws-guardduty-agent-");

    private CurrentImages() {
    }

    /// By the service revisions of that task definition; empty where none is known. Where two of them took a tag for different
    /// images, no digest is told.
    static Optional<List<RunningImage>> of(LiveService service, Map<String, Answer<ServiceRevision>> revisions) {
        List<ServiceRevision> current = service.revisions().stream()
                .flatMap(arn -> Optional.ofNullable(revisions.get(arn)).flatMap(Answer::known).stream())
                .filter(revision -> !revision.images().isEmpty()
                        && revision.taskDefinition().equals(service.taskDefinition()))
                .toList();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        List<RunningImage> images = new ArrayList<>();
        for (RunningImage image : current.getFirst().images()) {
            if (ADDED_BY_ECS.stream().anyMatch(image.container()::startsWith)) {
                continue;
            }
            boolean agreed = current.stream().allMatch(revision -> revision.images().contains(image));
            images.add(agreed ? image : new RunningImage(image.container(), image.image(), null));
        }
        return Optional.of(List.copyOf(images));
    }

    /// By the task definition itself, which knows no digest but the ones that it names.
    static List<RunningImage> of(TaskDefinition task) {
        return task.containers().stream()
                .map(container -> new RunningImage(container.name(), container.image(),
                        ImageUri.parse(container.image()) instanceof ImageUri uri ? uri.digest() : null))
                .toList();
    }
}
