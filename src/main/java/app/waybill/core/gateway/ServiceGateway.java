package app.waybill.core.gateway;

import java.util.List;

/// ECS as Waybill sees it. Every method throws [CloudException], ends soon after its virtual thread is interrupted with a
/// [java.util.concurrent.CancellationException], and may be called from many threads: the implementation limits the calls
/// in flight for each profile and Region.
public interface ServiceGateway {
    /// How many services one call describes
    /// ([DescribeServices](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html)).
    int SERVICES_A_CALL = 10;

    /// How many service revisions one call describes
    /// ([API](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceRevisions.html)).
    int REVISIONS_A_CALL = 20;

    /// The clusters of a scope, by name.
    List<ClusterRef> clusters(Scope scope);

    /// The services of a cluster, by name; [CloudException.NotFound] if there is no such cluster.
    List<ServiceRef> services(ClusterRef cluster);

    /// Describes up to [#SERVICES_A_CALL] services of a cluster by their names. Those that are not there, or are being
    /// deleted, are left out; [CloudException.NotFound] if there is no such cluster.
    List<LiveService> describe(ClusterRef cluster, List<String> names);

    /// Describes up to [#REVISIONS_A_CALL] service revisions by their ARNs. Those that are not there are left out.
    List<ServiceRevision> revisions(Scope scope, List<String> arns);

    /// One revision of a task definition by its ARN; [CloudException.NotFound] if it is not there.
    TaskDefinition taskDefinition(Scope scope, String arn);
}
