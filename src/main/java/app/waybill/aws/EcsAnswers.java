package app.waybill.aws;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.model.DescribeServiceRevisionsResponse;
import software.amazon.awssdk.services.ecs.model.DescribeServicesResponse;
import software.amazon.awssdk.services.ecs.model.RuntimePlatform;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.ServiceCurrentRevisionSummary;
import software.amazon.awssdk.services.ecs.model.TaskSet;

import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Digest;

/// ECS's answers in core's words.
final class EcsAnswers {
    private EcsAnswers() {
    }

    static List<LiveService> services(ClusterRef cluster, DescribeServicesResponse answer) {
        return answer.services().stream().filter(service -> "ACTIVE".equals(service.status()))
                .map(service -> service(cluster, service)).toList();
    }

    static List<ServiceRevision> revisions(DescribeServiceRevisionsResponse answer) {
        return answer.serviceRevisions().stream()
                .map(revision -> new ServiceRevision(revision.serviceRevisionArn(),
                        revision.taskDefinition(), revision.createdAt(),
                        revision.containerImages().stream()
                                .map(image -> new RunningImage(image.containerName(), image.image(),
                                        digest(image.imageDigest())))
                                .toList()))
                .toList();
    }

    static TaskDefinition taskDefinition(software.amazon.awssdk.services.ecs.model.TaskDefinition task) {
        Optional<RuntimePlatform> platform = Optional.ofNullable(task.runtimePlatform());
        return new TaskDefinition(task.taskDefinitionArn(),
                task.containerDefinitions().stream()
                        .map(container -> new TaskDefinition.Container(container.name(), container.image())).toList(),
                platform.map(RuntimePlatform::operatingSystemFamilyAsString).orElse("LINUX"),
                platform.map(RuntimePlatform::cpuArchitectureAsString).orElse("X86_64"));
    }

    /// The name at the end of an ARN. Old ARNs of services do not name the cluster.
    static String lastPart(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private static LiveService service(ClusterRef cluster, Service service) {
        List<String> running = service.currentServiceRevisions().stream()
                .filter(revision -> Objects.requireNonNullElse(revision.runningTaskCount(), 0) > 0)
                .map(ServiceCurrentRevisionSummary::arn).toList();
        String controller = service.deploymentController() == null
                ? "ECS"
                : service.deploymentController().typeAsString();
        return new LiveService(new ServiceRef(cluster, service.serviceName()), task(service), running, controller);
    }

    /// Where CodeDeploy or another controller replaces the tasks, their task definition stands in the task set.
    private static @Nullable String task(Service service) {
        return Optional.ofNullable(service.taskDefinition())
                .or(() -> service.taskSets().stream().filter(set -> "PRIMARY".equals(set.status())).findFirst()
                        .map(TaskSet::taskDefinition))
                .orElse(null);
    }

    private static @Nullable Digest digest(@Nullable String text) {
        return text == null ? null : Digest.parse(text).orElse(null);
    }
}
