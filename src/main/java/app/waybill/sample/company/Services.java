package app.waybill.sample.company;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What runs in the company's ECS clusters.
public final class Services {
    private static final int REVISIONS = 4;
    private static final Duration AGE = Duration.ofDays(700);

    private final Instant now;

    /// The services as they are at that time.
    public Services(Instant now) {
        this.now = now;
    }

    /// The services of a cluster, by name.
    public List<EcsService> of(Cluster cluster) {
        return ServiceTable.of(cluster).stream().sorted(Comparator.comparing(ServiceRow::name)).map(this::service)
                .toList();
    }

    /// A revision of a service's task definition; some older ones are kept as well. Revision 0 means the one in use.
    public Optional<TaskDefinition> taskDefinition(Cluster cluster, String family, int revision) {
        return ServiceTable.of(cluster).stream().filter(row -> row.name().equals(family)).findFirst()
                .flatMap(row -> {
                    int ago = revision == 0 ? 0 : row.revision() - revision;
                    return ago >= 0 && ago < REVISIONS && row.revision() > ago
                            ? Optional.of(taskDefinition(row, ago))
                            : Optional.empty();
                });
    }

    /// A service revision by its ARN.
    public Optional<ServiceRevision> revision(Cluster cluster, String arn) {
        return ServiceTable.of(cluster).stream().filter(row -> revisionArn(row).equals(arn)).findFirst()
                .map(this::revision);
    }

    /// How many tasks a service is to have.
    public static int wanted(String cluster, String service) {
        return ServiceTable.of(Cluster.named(cluster)).stream().filter(row -> row.name().equals(service)).findFirst()
                .orElseThrow().tasks();
    }

    private ServiceRevision revision(ServiceRow row) {
        TaskDefinition task = taskDefinition(row, 0);
        return new ServiceRevision(revisionArn(row),
                row.cluster().arn("service/" + row.cluster().clusterName() + "/" + row.name()),
                row.cluster().arn("cluster/" + row.cluster().clusterName()), task.taskDefinitionArn(), "FARGATE",
                "1.4.0",
                task.containerDefinitions().stream()
                        .map(container -> ServiceRevision.ContainerImage.of(container.name(), container.image()))
                        .toList(),
                deployed(row, 0));
    }

    private EcsService service(ServiceRow row) {
        Cluster cluster = row.cluster();
        String task = taskArn(row, row.revision());
        Instant deployed = deployed(row, 0);
        String arn = cluster.arn("service/" + cluster.clusterName() + "/" + row.name());
        // of a text: the hash code of an enum is another one in each process
        var deployment = new EcsService.Deployment("ecs-svc/%019d".formatted(Math.abs((long) arn.hashCode())),
                "PRIMARY", task, row.tasks(), row.tasks(), 0, 0, "FARGATE", "COMPLETED",
                "ECS deployment completed.", deployed, deployed.plus(Duration.ofMinutes(4)));
        return new EcsService(arn, row.name(),
                cluster.arn("cluster/" + cluster.clusterName()), "ACTIVE", row.tasks(), row.tasks(), 0, "FARGATE",
                "1.4.0", task, List.of(deployment),
                List.of(new EcsService.CurrentRevision(revisionArn(row), row.tasks(), row.tasks(), 0)),
                new EcsService.DeploymentController("ECS"), "REPLICA",
                now.minus(AGE), List.of());
    }

    private TaskDefinition taskDefinition(ServiceRow row, int ago) {
        int revision = row.revision() - ago;
        List<TaskDefinition.ContainerDefinition> containers = row.containers().stream()
                .map(container -> container(row, container, ago)).toList();
        boolean arm = row.built().stream().allMatch(container -> row.repository(container).form() == Form.ARM);
        return new TaskDefinition(taskArn(row, revision), row.name(), revision, "ACTIVE", containers, "awsvpc",
                List.of("FARGATE"), "512", "1024",
                new TaskDefinition.RuntimePlatform(arm ? "ARM64" : "X86_64", "LINUX"),
                "arn:aws:iam::" + row.cluster().account() + ":role/ecsTaskExecutionRole", deployed(row, ago));
    }

    private static TaskDefinition.ContainerDefinition container(ServiceRow row, Container container, int ago) {
        return switch (container) {
            case Container.Built built -> new TaskDefinition.ContainerDefinition(built.name(),
                    row.uri(built, build(row, built, ago)), 256, true);
            case Container.Foreign foreign ->
                new TaskDefinition.ContainerDefinition(foreign.name(), foreign.image(), 64, false);
        };
    }

    private Instant deployed(ServiceRow row, int ago) {
        return row.built().stream()
                .map(container -> PushTimes.of(row.repository(container), now, build(row, container, ago)))
                .max(Comparator.naturalOrder()).orElseThrow().plus(Duration.ofMinutes(9));
    }

    private static int build(ServiceRow row, Container.Built container, int ago) {
        return container.running() + ago * row.repository(container).step();
    }

    private static String revisionArn(ServiceRow row) {
        return row.cluster().arn("service-revision/" + row.cluster().clusterName() + "/" + row.name()
                + "/%019d".formatted(row.revision()));
    }

    private static String taskArn(ServiceRow row, int revision) {
        return row.cluster().arn("task-definition/" + row.name() + ":" + revision);
    }
}
