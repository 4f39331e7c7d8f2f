package app.waybill.aws;

import java.net.URI;
import java.util.List;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/// What the contract needs to find in a moto server.
final class MotoSeed {
    static final String REPOSITORY = "team/orders-api";
    static final String EMPTY_REPOSITORY = "empty";
    static final String BUCKET = "waybill-definitions";
    static final String CLUSTER = "qa-fargate";
    static final String SERVICE = "orders-api";
    static final String PLAIN_BUCKET = "waybill-plain";
    /// Of layers moto makes the digest; without them it takes one of a hundred, by chance the same for two images.
    private static final String PLAIN = """
            {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
              "layers": [{"digest": "%s"}]}
            """;
    private static final String INDEX = """
            {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [
              {"digest": "sha256:%s", "platform": {"os": "linux", "architecture": "amd64"}},
              {"digest": "sha256:%s", "platform": {"os": "linux", "architecture": "arm64"}},
              {"digest": "sha256:%s", "platform": {"os": "unknown", "architecture": "unknown"}}]}
            """.formatted("a".repeat(64), "b".repeat(64), "c".repeat(64));

    private MotoSeed() {
    }

    static void sow(URI moto, SdkHttpClient http) {
        try (EcrClient ecr = connected(EcrClient.builder(), moto, http).build();
                EcsClient ecs = connected(EcsClient.builder(), moto, http).build();
                S3Client s3 = connected(S3Client.builder(), moto, http).forcePathStyle(true).build()) {
            run(ecs);
            List.of(REPOSITORY, EMPTY_REPOSITORY)
                    .forEach(name -> ecr.createRepository(ask -> ask.repositoryName(name)));
            put(ecr, PLAIN.formatted("one"), "3f9c1ab");
            put(ecr, PLAIN.formatted("two"), "8d0e2bc");
            put(ecr, PLAIN.formatted("two"), "latest");
            put(ecr, INDEX, "multi");
            List.of(BUCKET, PLAIN_BUCKET).forEach(name -> s3.createBucket(ask -> ask.bucket(name)
                    .createBucketConfiguration(where -> where.locationConstraint("eu-west-1"))));
            s3.putBucketVersioning(ask -> ask.bucket(BUCKET)
                    .versioningConfiguration(to -> to.status(BucketVersioningStatus.ENABLED)));
        }
    }

    private static void run(EcsClient ecs) {
        ecs.createCluster(ask -> ask.clusterName(CLUSTER));
        ecs.registerTaskDefinition(ask -> ask.family(SERVICE).containerDefinitions(
                ContainerDefinition.builder().name("web").memory(128)
                        .image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/" + REPOSITORY + "@sha256:"
                                + "a".repeat(64))
                        .build()));
        ecs.createService(ask -> ask.cluster(CLUSTER).serviceName(SERVICE).taskDefinition(SERVICE).desiredCount(1));
    }

    private static void put(EcrClient ecr, String manifest, String tag) {
        ecr.putImage(ask -> ask.repositoryName(REPOSITORY).imageManifest(manifest).imageTag(tag));
    }

    private static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B connected(B builder, URI moto,
            SdkHttpClient http) {
        return builder.httpClient(http).endpointOverride(moto).region(Region.EU_WEST_1).credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", "nothing-secret")));
    }
}
