package app.waybill.ui.services;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.Published;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// A service as it stands with the answers that there are: what it would publish, what that would change, how each of its
/// containers stands, what is found in it, and the state that follows, in a word and in a few. `targetOrNull` is what S3 said of its place; null while it said nothing.
/// `lastKnownOrNull` says from when this is, where the cloud gave no answer since; null where it did. `states` are
/// those of its containers; `questions` are what must be answered for it.
public record ServiceLook(ServiceStatus status, List<ServiceFinding> findings, @Nullable TargetAnswer targetOrNull,
        @Nullable LastKnown lastKnownOrNull, ServiceState state,
        List<ServiceState> states, String words, Set<Object> questions) {

    /// What it would publish.
    public RenderedService service() {
        return status.service();
    }

    /// What publishing would do.
    public ServicePlan plan() {
        return status.plan();
    }

    /// How a container stands; empty for one that is left alone.
    public Optional<ContainerStatus> container(@Nullable String name) {
        return status.containers().stream().filter(it -> Objects.equals(it.container(), name)).findFirst();
    }

    /// The mapping that it was made from.
    public ServiceMapping mapping() {
        return service().mapping();
    }

    /// The service's name in the workspace.
    public String name() {
        return mapping().name();
    }

    /// What is published now; empty where that is not known.
    public Optional<Published> published() {
        return targetOrNull instanceof TargetAnswer.Seen seen ? Optional.of(seen.before()) : Optional.empty();
    }

    /// From when what is shown is; empty where it is what the cloud says now.
    public Optional<LastKnown> lastKnown() {
        return Optional.ofNullable(lastKnownOrNull);
    }

    /// The profile that the service is mostly about: its cluster's, else its bucket's.
    public Optional<String> profile() {
        return mapping().ecs().map(EcsService::profile).or(() -> mapping().publish().map(PublishTarget::profile));
    }

    /// The lower-case text that filters look in.
    String searchText() {
        ServiceMapping mapping = mapping();
        Stream<String> ecs = mapping.ecs().stream()
                .flatMap(it -> Stream.of(it.profile(), String.valueOf(it.region()), it.cluster(), it.service()));
        Stream<String> target = mapping.publish().stream()
                .flatMap(it -> Stream.of(it.profile(), "s3://" + it.bucket() + "/" + it.key()));
        Stream<String> containers = mapping.containers().stream().flatMap(ServiceLook::words);
        return Stream.of(Stream.of(name(), state.status().word(), words), ecs, target, containers).flatMap(it -> it)
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(ContainerMapping container) {
        return switch (container) {
            case ContainerMapping.FromEcr ecr -> Stream.of(ecr.name(), ecr.image().repository());
            case ContainerMapping.FromUri uri -> Stream.of(uri.name(), uri.uri());
            case ContainerMapping.LeftAlone alone -> Stream.of(alone.name());
        };
    }
}
