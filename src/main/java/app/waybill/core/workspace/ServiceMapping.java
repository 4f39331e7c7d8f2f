package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonObject;

/// The mapping of one ECS service: its containers in the order in which they are written, where the bundle goes, and
/// which service and pipeline it belongs to. `unknown` holds the members of the file that Waybill does not know. Changes
/// make a new mapping; they throw `IllegalArgumentException` where a container is not there or its name is taken.
public record ServiceMapping(String name, @Nullable EcsService ecsOrNull, List<ContainerMapping> containers,
        @Nullable PublishTarget publishOrNull, @Nullable PipelineName pipelineOrNull, JsonObject unknown)
        implements
            ServicePart {

    /// Keeps an unchangeable copy of the containers.
    public ServiceMapping {
        containers = List.copyOf(containers);
    }

    /// The ECS service, where it is known.
    public Optional<EcsService> ecs() {
        return Optional.ofNullable(ecsOrNull);
    }

    /// Where the bundle is published, where it is known.
    public Optional<PublishTarget> publish() {
        return Optional.ofNullable(publishOrNull);
    }

    /// The pipeline that deploys the service, where it is known.
    public Optional<PipelineName> pipeline() {
        return Optional.ofNullable(pipelineOrNull);
    }

    /// A service of which only the name is known.
    public static ServiceMapping named(String name) {
        return new ServiceMapping(name, null, List.of(), null, null, JsonObject.of());
    }

    /// The same mapping under another name.
    public ServiceMapping renamed(String newName) {
        return new ServiceMapping(newName, ecsOrNull, containers, publishOrNull, pipelineOrNull, unknown);
    }

    /// The mapping with another ECS service, or none.
    public ServiceMapping withEcs(@Nullable EcsService ecs) {
        return new ServiceMapping(name, ecs, containers, publishOrNull, pipelineOrNull, unknown);
    }

    /// The mapping with another target, or none.
    public ServiceMapping withPublish(@Nullable PublishTarget publish) {
        return new ServiceMapping(name, ecsOrNull, containers, publish, pipelineOrNull, unknown);
    }

    /// The mapping with another pipeline, or none.
    public ServiceMapping withPipeline(@Nullable PipelineName pipeline) {
        return new ServiceMapping(name, ecsOrNull, containers, publishOrNull, pipeline, unknown);
    }

    /// Puts a container behind the others.
    public ServiceMapping add(ContainerMapping container) {
        return with(byName().add(container));
    }

    /// Puts a container in the place of the one with that name; it may have a new name.
    public ServiceMapping replace(String container, ContainerMapping by) {
        return with(byName().replace(container, by));
    }

    /// Takes a container out.
    public ServiceMapping remove(String container) {
        return with(byName().remove(container));
    }

    /// Moves a container so that it is at the index afterwards, or at the nearest end.
    public ServiceMapping move(String container, int index) {
        return with(byName().move(container, index));
    }

    private NamedList<ContainerMapping> byName() {
        return new NamedList<>(containers, ContainerMapping::name);
    }

    private ServiceMapping with(List<ContainerMapping> changed) {
        return new ServiceMapping(name, ecsOrNull, changed, publishOrNull, pipelineOrNull, unknown);
    }

    /// An ECS service. A null `region` means the profile's own.
    public record EcsService(String profile, @Nullable String region, String cluster, String service,
            JsonObject unknown) implements ServicePart {}

    /// The S3 key that the pipeline watches, and the file name inside the zip. A null `region` means the profile's own.
    public record PublishTarget(String profile, @Nullable String region, String bucket, String key, String fileName,
            JsonObject unknown) implements ServicePart {
        /// The file name that the ECS deploy action reads when none is set
        /// ([file reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html)).
        public static final String DEFAULT_FILE_NAME = "imagedefinitions.json";

        /// Whether another target is the same key of the same bucket: the names of buckets are unique in the world.
        public boolean isSamePlace(PublishTarget other) {
            return bucket.equals(other.bucket) && key.equals(other.key);
        }

        /// The last part of the key: the name of the zip as a file.
        public String zipName() {
            return key.substring(key.lastIndexOf('/') + 1);
        }
    }

    /// A pipeline. A null `region` means the profile's own.
    public record PipelineName(String profile, @Nullable String region, String name, JsonObject unknown)
            implements
                ServicePart {}
}
