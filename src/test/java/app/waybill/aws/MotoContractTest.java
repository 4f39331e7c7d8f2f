package app.waybill.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.contract.GatewayContract;
import app.waybill.contract.SeededCloud;
import app.waybill.core.gateway.Scope;

/// The contract over moto_server, which other people wrote after AWS. Paging, throttling, and what only CodePipeline
/// answers are tested elsewhere, because moto does not do them as AWS does.
class MotoContractTest extends GatewayContract {
    private static @Nullable MotoServer moto;
    private static @Nullable AwsCloud aws;
    private static @Nullable SdkHttpClient http;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        MotoServer server = MotoServer.start();
        moto = server;
        URI endpoint = server.endpoint();
        SdkHttpClient client = ApacheHttpClient.create();
        http = client;
        MotoSeed.sow(endpoint, client);
        Path config = Files.writeString(folder.resolve("config"), profiles(endpoint));
        aws = AwsCloud.over(client, config, folder.resolve("credentials"));
    }

    @AfterAll
    static void stop() {
        if (aws != null) {
            aws.close();
        }
        if (http != null) {
            http.close();
        }
        if (moto != null) {
            moto.close();
        }
    }

    @Override
    public SeededCloud seeded() {
        if (aws == null) {
            throw new IllegalStateException("not started");
        }
        return new SeededCloud(aws.cloud(), new Scope("tools", "eu-west-1"), "123456789012", "qa", "222233334444",
                "us-east-1", MotoSeed.REPOSITORY, "latest", "multi", MotoSeed.EMPTY_REPOSITORY, MotoSeed.BUCKET,
                MotoSeed.PLAIN_BUCKET, MotoSeed.CLUSTER, MotoSeed.SERVICE);
    }

    private static String profiles(URI endpoint) {
        return """
                [profile tools]
                region = eu-west-1
                endpoint_url = %1$s
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret

                [profile qa]
                region = eu-west-1
                endpoint_url = %1$s
                role_arn = arn:aws:iam::222233334444:role/Deployer
                source_profile = tools
                """.formatted(endpoint);
    }
}
