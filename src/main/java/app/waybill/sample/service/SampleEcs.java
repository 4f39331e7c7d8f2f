package app.waybill.sample.service;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Caller;
import app.waybill.sample.company.Cluster;
import app.waybill.sample.company.EcsService;
import app.waybill.sample.company.EcsTask;
import app.waybill.sample.company.ServiceRevision;
import app.waybill.sample.company.TaskDefinition;
import app.waybill.sample.delivery.LiveServices;
import app.waybill.sample.wire.Refusal;

/// ECS, as far as one reads which containers a service has and what they run
/// ([API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html)).
public final class SampleEcs extends JsonService {
    private static final int CLUSTERS = 100;
    private static final int SERVICES = 10;
    private static final int MOST_SERVICES = 100;
    private static final int REVISIONS = 20;

    private final LiveServices services;

    /// ECS over these services.
    public SampleEcs(LiveServices services) {
        super("ecs");
        this.services = services;
    }

    @Override
    String resource(JsonNode input, Caller caller) {
        String prefix = "arn:aws:ecs:" + caller.region() + ":" + caller.account() + ":";
        return input.path("cluster").isMissingNode() ? "*" : prefix + "cluster/" + name(input, "cluster");
    }

    @Override
    Object answer(String operation, JsonNode input, Caller caller) {
        return switch (operation) {
            case "ListClusters" -> clusters(input, caller);
            case "ListServices" -> list(input, caller);
            case "DescribeServices" -> describe(input, caller);
            case "DescribeServiceRevisions" -> revisions(input, caller);
            case "DescribeTaskDefinition" -> taskDefinition(input, caller);
            case "ListTasks" -> listTasks(input, caller);
            case "DescribeTasks" -> describeTasks(input, caller);
            default -> throw unknown(operation);
        };
    }

    private static Clusters clusters(JsonNode input, Caller caller) {
        Page<String> page = Page.of(Cluster.of(caller.account(), caller.region()).stream()
                .map(cluster -> cluster.arn("cluster/" + cluster.clusterName())).toList(), token(input),
                pageSize(input, CLUSTERS, CLUSTERS));
        return new Clusters(page.items(), page.nextToken());
    }

    private ServiceArns list(JsonNode input, Caller caller) {
        Page<String> page = Page.of(services.of(cluster(input, caller)).stream().map(EcsService::serviceArn).toList(),
                token(input), pageSize(input, SERVICES, MOST_SERVICES));
        return new ServiceArns(page.items(), page.nextToken());
    }

    private Described describe(JsonNode input, Caller caller) {
        Cluster cluster = cluster(input, caller);
        if (input.path("services").size() > SERVICES) {
            throw new Refusal("InvalidParameterException", "Services cannot have more than 10 elements");
        }
        List<EcsService> found = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (JsonNode asked : input.path("services")) {
            String name = lastPart(asked.asString());
            services.of(cluster).stream().filter(service -> service.serviceName().equals(name)).findFirst()
                    .ifPresentOrElse(found::add, () -> failures.add(
                            new Failure(cluster.arn("service/" + cluster.clusterName() + "/" + name), "MISSING")));
        }
        return new Described(found, failures);
    }

    private TaskArns listTasks(JsonNode input, Caller caller) {
        String wanted = input.path("desiredStatus").asString("RUNNING");
        return new TaskArns(services.tasks(cluster(input, caller), name(input, "serviceName")).stream()
                .filter(task -> task.desiredStatus().equals(wanted)).map(EcsTask::taskArn).toList());
    }

    private Tasks describeTasks(JsonNode input, Caller caller) {
        Cluster cluster = cluster(input, caller);
        List<String> asked = new ArrayList<>();
        input.path("tasks").forEach(task -> asked.add(task.asString()));
        return new Tasks(services.of(cluster).stream()
                .flatMap(service -> services.tasks(cluster, service.serviceName()).stream())
                .filter(task -> asked.contains(task.taskArn())).toList());
    }

    private Revisions revisions(JsonNode input, Caller caller) {
        if (input.path("serviceRevisionArns").size() > REVISIONS) {
            throw new Refusal("InvalidParameterException", "Service revisions cannot have more than 20 elements");
        }
        List<ServiceRevision> found = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (JsonNode asked : input.path("serviceRevisionArns")) {
            String arn = asked.asString();
            Cluster.of(caller.account(), caller.region()).stream()
                    .flatMap(cluster -> services.revision(cluster, arn).stream()).findFirst()
                    .ifPresentOrElse(found::add, () -> failures.add(new Failure(arn, "MISSING")));
        }
        return new Revisions(found, failures);
    }

    private TaskDefinitionAnswer taskDefinition(JsonNode input, Caller caller) {
        String asked = name(input, "taskDefinition");
        int colon = asked.indexOf(':');
        String family = colon < 0 ? asked : asked.substring(0, colon);
        String revision = colon < 0 ? "0" : asked.substring(colon + 1);
        if (!revision.matches("\\d{1,9}")) {
            throw new Refusal("ClientException", "Invalid revision number. Number: " + revision);
        }
        return Cluster.of(caller.account(), caller.region()).stream()
                .flatMap(cluster -> services.taskDefinition(cluster, family, Integer.parseInt(revision)).stream())
                .findFirst().map(TaskDefinitionAnswer::new)
                .orElseThrow(() -> new Refusal("ClientException", "Unable to describe task definition."));
    }

    private static Cluster cluster(JsonNode input, Caller caller) {
        String name = name(input, "cluster");
        return Cluster.of(caller.account(), caller.region()).stream()
                .filter(cluster -> cluster.clusterName().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal("ClusterNotFoundException", "Cluster not found."));
    }

    private static String name(JsonNode input, String member) {
        return lastPart(input.path(member).asString("default"));
    }

    /// ECS takes names and ARNs alike.
    private static String lastPart(String nameOrArn) {
        return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
    }

    private static String token(JsonNode input) {
        return input.path("nextToken").asString("");
    }

    private record Clusters(List<String> clusterArns, @Nullable String nextToken) {}

    private record ServiceArns(List<String> serviceArns, @Nullable String nextToken) {}

    private record Described(List<EcsService> services, List<Failure> failures) {}

    private record Revisions(List<ServiceRevision> serviceRevisions, List<Failure> failures) {}

    private record TaskArns(List<String> taskArns) {}

    private record Tasks(List<EcsTask> tasks) {}

    private record Failure(String arn, String reason) {}

    private record TaskDefinitionAnswer(TaskDefinition taskDefinition) {}
}
