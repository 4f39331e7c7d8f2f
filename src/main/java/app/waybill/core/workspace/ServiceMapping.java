package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonObject;

/// The mapping of one ECS service: its containers in the order in which they are written, where the bundle goes, and
/// which service and pipeline it belongs to. `unknown` holds the members of the file that Waybill does not know.
public record ServiceMapping(String name, @Nullable EcsService ecsOrNull, List<ContainerMapping> containers,
        @Nullable PublishTarget publishOrNull, @Nullable PipelineName pipelineOrNull, JsonObject unknown) {

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

    /// An ECS service. A null `region` means the profile's own.
    public record EcsService(String profile, @Nullable String region, String cluster, String service,
            JsonObject unknown) {}

    /// The S3 key that the pipeline watches, and the file name inside the zip. A null `region` means the profile's own.
    public record PublishTarget(String profile, @Nullable String region, String bucket, String key, String fileName,
            JsonObject unknown) {
        /// The file name that the ECS deploy action reads when none is set
        /// ([file reference](https://docs.aws.amazon.com/codepipeline/latest/userguide/file-reference.html)).
        public static final String DEFAULT_FILE_NAME = "imagedefinitions.json";

        /// The last part of the key: the name of the zip as a file.
        public String zipName() {
            return key.substring(key.lastIndexOf('/') + 1);
        }
    }

    /// A pipeline. A null `region` means the profile's own.
    public record PipelineName(String profile, @Nullable String region, String name, JsonObject unknown) {}
}
