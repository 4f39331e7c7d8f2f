package app.waybill.aws;

import java.util.Map;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.sts.StsClient;

import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.core.gateway.Scope;

/// Makes the SDK's clients: over the shared HTTP client, with the profile's own credentials, endpoints and settings.
final class ClientFactory implements AutoCloseable {
    private final Surroundings surroundings;
    private final Retries retries;
    private final ConfigSnapshot profiles;
    private final ProfileCredentials credentials;

    ClientFactory(Surroundings surroundings, Pace pace, ConfigSnapshot profiles) {
        this.surroundings = surroundings;
        this.retries = new Retries(surroundings, pace);
        this.profiles = profiles;
        this.credentials = new ProfileCredentials(surroundings, retries, profiles);
    }

    EcrClient ecr(Scope scope, Gate gate) {
        return prepared(EcrClient.builder(), Service.ECR, scope, gate).overrideConfiguration(tapped(scope, gate))
                .build();
    }

    CodePipelineClient codePipeline(Scope scope, Gate gate) {
        return prepared(CodePipelineClient.builder(), Service.CODEPIPELINE, scope, gate)
                .overrideConfiguration(tapped(scope, gate)).build();
    }

    EcsClient ecs(Scope scope, Gate gate) {
        return prepared(EcsClient.builder(), Service.ECS, scope, gate).overrideConfiguration(tapped(scope, gate))
                .build();
    }

    StsClient sts(Scope scope, Gate gate) {
        return prepared(StsClient.builder(), Service.STS, scope, gate).build();
    }

    /// A client for S3. Stores behind an endpoint of the user's own rarely have a host for each bucket, so there the
    /// bucket goes into the path; only a client that was built knows whether it has such an endpoint. Bodies are sent
    /// whole: they are small, and not every store understands the SDK's signed chunks.
    S3Client s3(Scope scope, Gate gate) {
        return s3(prepared(S3Client.builder(), Service.S3, scope, gate));
    }

    /// A client for S3 that sends no write again which may have taken place.
    S3Client s3Writes(Scope scope, Gate gate) {
        Map<String, String> profile = profiles.settings(scope.profile());
        return s3(prepared(S3Client.builder(), Service.S3, scope, gate).overrideConfiguration(settings(scope, gate)
                .retryStrategy(retries.ofWrites(profile, gate::throttled)).build()));
    }

    private static S3Client s3(S3ClientBuilder prepared) {
        S3ClientBuilder builder = prepared
                .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build());
        S3Client client = builder.build();
        if (client.serviceClientConfiguration().endpointOverride().isEmpty()) {
            return client;
        }
        client.close();
        return builder.forcePathStyle(true).build();
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B prepared(B builder, Service service,
            Scope scope, Gate gate) {
        builder.httpClient(surroundings.http())
                .region(Region.of(scope.region()))
                .credentialsProvider(credentials.of(scope.profile()))
                .overrideConfiguration(settings(scope, gate).build());
        surroundings.locate(builder, service, scope, profiles);
        return builder;
    }

    private ClientOverrideConfiguration tapped(Scope scope, Gate gate) {
        return settings(scope, gate).addExecutionInterceptor(new AnswerTap()).build();
    }

    private ClientOverrideConfiguration.Builder settings(Scope scope, Gate gate) {
        return ClientOverrideConfiguration.builder()
                .defaultProfileFile(profiles.file())
                .defaultProfileName(ConfigSnapshot.sdkName(scope.profile()))
                .retryStrategy(retries.of(profiles.settings(scope.profile()), gate::throttled));
    }

    @Override
    public void close() {
        credentials.close();
    }
}
