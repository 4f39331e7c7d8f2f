package app.waybill.core.gateway;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// An ECS service as it is. `taskDefinitionOrNull` is the ARN of the revision that it uses, which is the one that the ECS
/// deploy action copies
/// ([action](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html)); null where it has none
/// yet. `revisions` are the ARNs of the service revisions of which tasks run: two while a deployment is under way, none
/// where nothing runs or where ECS does not tell. `controller` is who replaces the tasks, in ECS's word: `ECS`,
/// `CODE_DEPLOY` or `EXTERNAL`.
public record LiveService(ServiceRef ref, @Nullable String taskDefinitionOrNull, List<String> revisions,
        String controller) {
    /// Keeps an unchangeable copy of the revisions.
    public LiveService {
        revisions = List.copyOf(revisions);
    }

    /// The ARN of the task definition that it uses.
    public Optional<String> taskDefinition() {
        return Optional.ofNullable(taskDefinitionOrNull);
    }
}
