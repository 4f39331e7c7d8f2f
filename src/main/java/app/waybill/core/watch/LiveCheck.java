package app.waybill.core.watch;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;

/// Whether a container runs what was published, task by task. `published` is the digest that the definitions name, null
/// where they name a tag; `running` is the one of the newest tasks, else of those that run still. `equal` of `wanted` tasks
/// run the published image.
public record LiveCheck(String container, String image, @Nullable Digest published, @Nullable Digest running, int equal,
        int wanted) {
    /// The checks of all containers that the definitions name.
    public static List<LiveCheck> of(WatchState state) {
        return state.target().definitions().entries().stream().map(entry -> check(state, entry)).toList();
    }

    private static LiveCheck check(WatchState state, ImageDefinition entry) {
        int wanted = state.rollout().map(rollout -> rollout.desired()).orElse(0);
        String task = state.deployment().map(Deployment::taskDefinition).orElse("");
        Digest published = digest(entry.imageUri());
        List<ServiceTask> running = state.seen().tasks().stream().filter(ServiceTask::isRunning).toList();
        List<ServiceTask> fresh = running.stream().filter(one -> one.taskDefinition().equals(task)).toList();
        int equal = (int) fresh.stream().filter(one -> isEqual(one, entry, published)).count();
        return new LiveCheck(entry.name(), entry.imageUri(), published,
                digest(fresh, entry.name()).or(() -> digest(running, entry.name())).orElse(null), equal, wanted);
    }

    /// Whether every task runs it.
    public boolean isLive() {
        return equal >= wanted;
    }

    /// Where ECS does not tell the digest, the image's name must do.
    private static boolean isEqual(ServiceTask task, ImageDefinition entry, @Nullable Digest published) {
        return task.container(entry.name()).filter(container -> {
            Digest digest = container.digestOrNull();
            return (published == null || digest == null)
                    ? container.image().equals(entry.imageUri())
                    : digest.equals(published);
        }).isPresent();
    }

    private static Optional<Digest> digest(List<ServiceTask> tasks, String container) {
        return tasks.stream().flatMap(task -> task.container(container).stream())
                .flatMap(found -> Optional.ofNullable(found.digestOrNull()).stream()).findFirst();
    }

    private static @Nullable Digest digest(String image) {
        return ImageUri.parse(image) instanceof ImageUri uri ? uri.digest() : null;
    }
}
