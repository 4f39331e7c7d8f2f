package app.waybill.core.ecs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;

/// A service, the task definition that it uses, and the service revisions of which tasks run.
public record InUse(LiveService service, Answer<TaskDefinition> task, List<Answer<ServiceRevision>> revisions) {
    /// Keeps an unchangeable copy of the revisions.
    public InUse {
        revisions = List.copyOf(revisions);
    }

    /// What a container runs: several images while a deployment is under way. Where ECS knows of no revision with tasks,
    /// since nothing runs or since the service is older than revisions, it is what the task definition names.
    public List<RunningImage> images(String container) {
        List<RunningImage> running = revisions.stream().flatMap(answer -> answer.known().stream())
                .flatMap(revision -> revision.images().stream()).toList();
        return (running.isEmpty() ? named() : running).stream().filter(image -> image.container().equals(container))
                .distinct().toList();
    }

    /// Since when a container runs an image: when the deployment began that made it run; empty where ECS does not tell.
    public Optional<Instant> since(RunningImage image) {
        return revisions.stream().flatMap(answer -> answer.known().stream())
                .filter(revision -> revision.images().contains(image))
                .flatMap(revision -> Stream.ofNullable(revision.createdAtOrNull())).min(Comparator.naturalOrder());
    }

    /// What could not be asked.
    public List<CloudException> failures() {
        List<CloudException> failures = new ArrayList<>();
        Stream.concat(Stream.of(task), revisions.stream()).forEach(answer -> answer.failure().ifPresent(failures::add));
        return failures;
    }

    private List<RunningImage> named() {
        return task.known().stream().flatMap(known -> known.containers().stream())
                .map(container -> new RunningImage(container.name(), container.image(), digest(container.image())))
                .toList();
    }

    private static @Nullable Digest digest(String image) {
        return ImageUri.parse(image) instanceof ImageUri uri ? uri.digest() : null;
    }
}
