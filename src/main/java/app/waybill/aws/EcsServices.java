package app.waybill.aws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.DescribeServiceRevisionsRequest;
import software.amazon.awssdk.services.ecs.model.DescribeServicesRequest;
import software.amazon.awssdk.services.ecs.model.ListClustersRequest;
import software.amazon.awssdk.services.ecs.model.ListClustersResponse;
import software.amazon.awssdk.services.ecs.model.ListServicesRequest;
import software.amazon.awssdk.services.ecs.model.ListServicesResponse;

import app.waybill.aws.Paging.Page;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;

/// ECS, asked in the largest pages it allows
/// ([API](https://github.com/boto/botocore/blob/develop/botocore/data/ecs/2014-11-13/service-2.json)).
final class EcsServices implements ServiceGateway {
    private static final int PAGE = 100;

    private final Clients clients;

    EcsServices(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<ClusterRef> clusters(Scope scope) {
        Connection<EcsClient> ecs = clients.ecs(scope);
        List<ClusterRef> clusters = new ArrayList<>();
        Paging.<ClusterRef>handOn((token, answer) -> clustersFrom(ecs, token, answer), clusters::addAll);
        clusters.sort(Comparator.comparing(ClusterRef::name));
        return clusters;
    }

    @Override
    public List<ServiceRef> services(ClusterRef cluster) {
        Connection<EcsClient> ecs = clients.ecs(cluster.scope());
        List<ServiceRef> services = new ArrayList<>();
        Paging.<ServiceRef>handOn((token, answer) -> servicesFrom(ecs, cluster, token, answer), services::addAll);
        services.sort(Comparator.comparing(ServiceRef::name));
        return services;
    }

    @Override
    public List<LiveService> describe(ClusterRef cluster, List<String> names) {
        DescribeServicesRequest request = DescribeServicesRequest.builder().cluster(cluster.name()).services(names)
                .build();
        return clients.ecs(cluster.scope()).call("ecs:DescribeServices", cluster.name(),
                ecs -> EcsAnswers.services(cluster, ecs.describeServices(request)));
    }

    @Override
    public List<ServiceRevision> revisions(Scope scope, List<String> arns) {
        DescribeServiceRevisionsRequest request = DescribeServiceRevisionsRequest.builder().serviceRevisionArns(arns)
                .build();
        return clients.ecs(scope).call("ecs:DescribeServiceRevisions", null,
                ecs -> EcsAnswers.revisions(ecs.describeServiceRevisions(request)));
    }

    @Override
    public TaskDefinition taskDefinition(Scope scope, String arn) {
        return clients.ecs(scope).call("ecs:DescribeTaskDefinition", EcsAnswers.lastPart(arn),
                ecs -> EcsAnswers.taskDefinition(
                        ecs.describeTaskDefinition(request -> request.taskDefinition(arn)).taskDefinition()));
    }

    private static Page<ClusterRef> clustersFrom(Connection<EcsClient> connection, @Nullable String token,
            Consumer<byte[]> tap) {
        ListClustersRequest request = ListClustersRequest.builder().maxResults(PAGE).nextToken(token)
                .overrideConfiguration(call -> call.putExecutionAttribute(AnswerTap.TO, tap)).build();
        return connection.call("ecs:ListClusters", null, ecs -> {
            ListClustersResponse answer = ecs.listClusters(request);
            return new Page<>(answer.clusterArns().stream()
                    .map(arn -> new ClusterRef(connection.scope(), EcsAnswers.lastPart(arn))).toList(),
                    answer.nextToken());
        });
    }

    private static Page<ServiceRef> servicesFrom(Connection<EcsClient> connection, ClusterRef cluster,
            @Nullable String token, Consumer<byte[]> tap) {
        ListServicesRequest request = ListServicesRequest.builder().cluster(cluster.name()).maxResults(PAGE)
                .nextToken(token).overrideConfiguration(call -> call.putExecutionAttribute(AnswerTap.TO, tap)).build();
        return connection.call("ecs:ListServices", cluster.name(), ecs -> {
            ListServicesResponse answer = ecs.listServices(request);
            return new Page<>(answer.serviceArns().stream()
                    .map(arn -> new ServiceRef(cluster, EcsAnswers.lastPart(arn))).toList(), answer.nextToken());
        });
    }
}
