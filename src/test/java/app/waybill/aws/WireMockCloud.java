package app.waybill.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.RepositoryRef;

/// The gateways over a server that answers what a test tells it to, found by the profile's `endpoint_url`. Attempts are as
/// many as ever, but without pauses between them.
final class WireMockCloud implements BeforeEachCallback, AfterAllCallback {
    static final Scope QA = new Scope("qa", "eu-west-1");
    static final RepositoryRef ORDERS = new RepositoryRef("qa", "eu-west-1", null, "orders-api");
    static final Pace HASTY = new Pace(16, 8, BackoffStrategy.retryImmediately(), BackoffStrategy.retryImmediately());

    private final Path folder;
    private final WireMockServer server;
    private final SdkHttpClient http;
    private final AwsCloud aws;

    /// Starts a server on a free port; the profile "qa" leads to it, "other" by an assumed role.
    WireMockCloud() {
        server = new WireMockServer(options().dynamicPort());
        server.start();
        http = ApacheHttpClient.builder().socketTimeout(Duration.ofSeconds(20)).build();
        try {
            folder = Files.createTempDirectory("waybill");
            aws = AwsCloud.over(http, Files.writeString(folder.resolve("config"), profiles(server.baseUrl())),
                    folder.resolve("credentials"), HASTY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String profiles(String endpoint) {
        return """
                [profile qa]
                region = eu-west-1
                endpoint_url = %1$s
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret

                [profile other]
                region = eu-west-1
                endpoint_url = %1$s
                role_arn = arn:aws:iam::222233334444:role/Deployer
                source_profile = qa

                [profile lost]
                region = eu-west-1
                role_arn = arn:aws:iam::222233334444:role/Deployer
                source_profile = qaa
                """.formatted(endpoint);
    }

    Cloud cloud() {
        return aws.cloud();
    }

    WireMockServer server() {
        return server;
    }

    /// Whatever is asked gets this answer.
    void answer(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    /// A call of a JSON service, such as `AmazonEC2ContainerRegistry_V20150921.DescribeImages`.
    static MappingBuilder json(String target) {
        return post(urlEqualTo("/")).withHeader("X-Amz-Target", equalTo(target));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server.resetAll();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        aws.close();
        http.close();
        server.stop();
        Files.deleteIfExists(folder.resolve("config"));
        Files.delete(folder);
    }
}
