package app.waybill.core.watch;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.workspace.ServiceMapping;

/// What is watched: one version of a bundle, what it says, and where it should arrive. The pipeline and the ECS service
/// are null where the workspace does not name them.
public record WatchTarget(String service, ObjectRef object, String version, ImageDefinitions definitions,
        @Nullable PipelineRef pipelineOrNull, @Nullable ServiceRef ecsOrNull) {
    /// What a version of a service's bundle should become, as its mapping tells.
    public static WatchTarget of(ServiceMapping service, ObjectRef object, String version,
            ImageDefinitions definitions, KnownProfiles profiles) {
        PipelineRef pipeline = service.pipeline().flatMap(named -> profiles.scope(named.profile(), named.region())
                .map(scope -> new PipelineRef(scope, named.name()))).orElse(null);
        ServiceRef ecs = service.ecs().flatMap(named -> profiles.scope(named.profile(), named.region())
                .map(scope -> new ServiceRef(new ClusterRef(scope, named.cluster()), named.service()))).orElse(null);
        return new WatchTarget(service.name(), object, version, definitions, pipeline, ecs);
    }

    /// The pipeline that deploys it, where it is known.
    public Optional<PipelineRef> pipeline() {
        return Optional.ofNullable(pipelineOrNull);
    }

    /// The ECS service that should run it, where it is known.
    public Optional<ServiceRef> ecs() {
        return Optional.ofNullable(ecsOrNull);
    }
}
