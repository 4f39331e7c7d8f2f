package app.waybill.sample;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/// The SDK's own clients, connected to a sample company.
final class SampleClients {
    private static final AwsCredentialsProvider TOOLS = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("AKIAEXAMPLETOOLS0001", "sample-company-nothing-secret"));
    private static final AwsCredentialsProvider QA_EU = StaticCredentialsProvider.create(AwsSessionCredentials
            .create("ASIAEXAMPLEQAEU00001", "sample-company-nothing-secret", "sample-company-session"));

    private final SampleCompany company;

    SampleClients(SampleCompany company) {
        this.company = company;
    }

    StsClient sts(String profile) {
        return connect(StsClient.builder(), profile, Region.EU_WEST_1).build();
    }

    EcrClient ecr(String profile) {
        return ecr(profile, Region.EU_WEST_1);
    }

    EcrClient ecr(String profile, Region region) {
        return connect(EcrClient.builder(), profile, region).build();
    }

    S3Client s3(String profile) {
        return s3(profile, Region.EU_WEST_1);
    }

    S3Client s3(String profile, Region region) {
        return connect(S3Client.builder(), profile, region).build();
    }

    S3Client s3WithBucketInPath(String profile) {
        return connect(S3Client.builder(), profile, Region.EU_WEST_1).forcePathStyle(true).build();
    }

    CodePipelineClient codePipeline(String profile, Region region) {
        return connect(CodePipelineClient.builder(), profile, region).build();
    }

    EcsClient ecs(String profile, Region region) {
        return connect(EcsClient.builder(), profile, region).build();
    }

    private <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B connect(B builder, String profile,
            Region region) {
        return builder.httpClient(company.http()).region(region).credentialsProvider(credentials(profile))
                .overrideConfiguration(ClientOverrideConfiguration.builder()
                        .retryStrategy(DefaultRetryStrategy.doNotRetry()).build());
    }

    private AwsCredentialsProvider credentials(String profile) {
        return switch (profile) {
            case "tools" -> TOOLS;
            case "qa-eu" -> QA_EU;
            case "qa" -> assume("arn:aws:iam::222222222222:role/Deployer");
            case "prod" -> assume("arn:aws:iam::333333333333:role/Deployer");
            default -> throw new IllegalArgumentException(profile);
        };
    }

    private AwsCredentialsProvider assume(String role) {
        try (StsClient sts = sts("tools")) {
            Credentials session = sts.assumeRole(ask -> ask.roleArn(role).roleSessionName("ana.kovac")).credentials();
            return StaticCredentialsProvider.create(AwsSessionCredentials.create(session.accessKeyId(),
                    session.secretAccessKey(), session.sessionToken()));
        }
    }
}
