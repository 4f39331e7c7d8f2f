package app.waybill.aws;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageId;

/// A call that the gateways make, the action that it needs, and the dialect of its service.
record EveryCall(String name, String action, Dialect dialect, Consumer<Cloud> make) {
    static final ObjectRef BUNDLE = new ObjectRef(WireMockCloud.QA, "bundles", "orders-api.zip");
    private static final ClusterRef CLUSTER = new ClusterRef(WireMockCloud.QA, "qa-fargate");
    private static final Digest DIGEST = new Digest("sha256:" + "a".repeat(64));

    static List<EveryCall> all() {
        return List.of(
                json("repositories", "ecr:DescribeRepositories",
                        cloud -> cloud.images().repositories(WireMockCloud.QA, _ -> {})),
                json("repository", "ecr:DescribeRepositories",
                        cloud -> cloud.images().repository(WireMockCloud.ORDERS)),
                json("images", "ecr:DescribeImages", cloud -> cloud.images().images(WireMockCloud.ORDERS, _ -> {})),
                json("find", "ecr:DescribeImages",
                        cloud -> cloud.images().find(WireMockCloud.ORDERS, new ImageId.ByTag("latest"))),
                json("platforms", "ecr:BatchGetImage",
                        cloud -> cloud.images().platforms(WireMockCloud.ORDERS, List.of(DIGEST))),
                json("pipelines", "codepipeline:ListPipelines", cloud -> cloud.pipelines().pipelines(WireMockCloud.QA)),
                json("definition", "codepipeline:GetPipeline",
                        cloud -> cloud.pipelines().definition(WireMockCloud.QA, "orders-api")),
                json("clusters", "ecs:ListClusters", cloud -> cloud.services().clusters(WireMockCloud.QA)),
                json("services", "ecs:ListServices", cloud -> cloud.services().services(CLUSTER)),
                json("describe", "ecs:DescribeServices",
                        cloud -> cloud.services().describe(CLUSTER, List.of("orders-api"))),
                json("revisions", "ecs:DescribeServiceRevisions",
                        cloud -> cloud.services().revisions(WireMockCloud.QA, List.of("arn:1"))),
                json("taskDefinition", "ecs:DescribeTaskDefinition",
                        cloud -> cloud.services().taskDefinition(WireMockCloud.QA, "orders-api:1")),
                rest("versioning", "s3:GetBucketVersioning", cloud -> cloud.objects().versioning(BUNDLE, null)),
                rest("read", "s3:GetObject", cloud -> cloud.objects().read(BUNDLE, null)),
                rest("list", "s3:ListBucket", cloud -> cloud.objects().list(BUNDLE, null, null)),
                rest("versions", "s3:ListBucketVersions", cloud -> cloud.objects().versions(BUNDLE, null)),
                rest("read version", "s3:GetObjectVersion", cloud -> cloud.objects().read(BUNDLE, "v1", null)),
                rest("write", "s3:PutObject", cloud -> cloud.objects().write(BUNDLE, new byte[]{1},
                        new WriteCondition.Absent(), Map.of(), "222222222222")),
                new EveryCall("identity", "sts:GetCallerIdentity", Dialect.QUERY,
                        cloud -> cloud.profiles().identity("qa")));
    }

    private static EveryCall json(String name, String action, Consumer<Cloud> make) {
        return new EveryCall(name, action, Dialect.JSON, make);
    }

    private static EveryCall rest(String name, String action, Consumer<Cloud> make) {
        return new EveryCall(name, action, Dialect.REST, make);
    }

    @Override
    public String toString() {
        return name;
    }
}
