package app.waybill.aws;

/// The services that Waybill calls: the name that configuration files know them by, and the start of their host.
enum Service {
    ECR("ecr", "api.ecr"),
    S3("s3", "s3"),
    ECS("ecs", "ecs"),
    CODEPIPELINE("codepipeline", "codepipeline"),
    STS("sts", "sts");

    private final String key;
    private final String host;

    Service(String key, String host) {
        this.key = key;
        this.host = host;
    }

    /// The key in a `services` section, such as `s3`
    /// ([identifiers](https://docs.aws.amazon.com/sdkref/latest/guide/ss-endpoints-table.html)).
    String key() {
        return key;
    }

    /// The host of the service in a Region of the standard partition.
    String host(String region) {
        return host + "." + region + ".amazonaws.com";
    }
}
