package app.waybill.sample.company;

import java.util.Arrays;
import java.util.List;

/// The company's ECS clusters, each with the bucket from which its pipelines take image definitions.
public enum Cluster {
    /// What is tested.
    QA("qa-fargate", Accounts.QA, "eu-west-1", "qa-imagedefinitions"),
    /// What is tested near the customers of central Europe.
    QA_EU("qa-fargate-eu", Accounts.QA, "eu-central-1", "qa-eu-imagedefinitions"),
    /// What customers use.
    PROD("prod-fargate", Accounts.PROD, "eu-west-1", "prod-imagedefinitions");

    private final String clusterName;
    private final String account;
    private final String region;
    private final String bucket;

    Cluster(String clusterName, String account, String region, String bucket) {
        this.clusterName = clusterName;
        this.account = account;
        this.region = region;
        this.bucket = bucket;
    }

    /// The clusters of an account in a Region.
    public static List<Cluster> of(String account, String region) {
        return Arrays.stream(values())
                .filter(cluster -> cluster.account.equals(account) && cluster.region.equals(region)).toList();
    }

    static Cluster named(String name) {
        return Arrays.stream(values()).filter(cluster -> cluster.clusterName.equals(name)).findFirst().orElseThrow();
    }

    /// Its name.
    public String clusterName() {
        return clusterName;
    }

    /// The 12-digit account.
    public String account() {
        return account;
    }

    /// The Region.
    public String region() {
        return region;
    }

    /// The bucket of image definitions.
    public String bucket() {
        return bucket;
    }

    /// The ARN of a thing of ECS in the cluster's account and Region, such as `cluster/qa-fargate`.
    public String arn(String resource) {
        return "arn:aws:ecs:" + region + ":" + account + ":" + resource;
    }
}
