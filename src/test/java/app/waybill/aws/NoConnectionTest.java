package app.waybill.aws;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.core.gateway.CloudException.Unavailable;
import app.waybill.core.image.ImageId;

/// Endpoints that no connection leads to.
class NoConnectionTest {
    @TempDir
    Path folder = Path.of("");

    private Unavailable failure(String endpoint, ApacheHttpClient.Builder client) throws IOException {
        Path config = Files.writeString(folder.resolve("config"), """
                [profile qa]
                endpoint_url = %s
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(endpoint));
        try (SdkHttpClient http = client.build();
                AwsCloud aws = AwsCloud.over(http, config, folder.resolve("credentials"), WireMockCloud.HASTY)) {
            Unavailable error = catchThrowableOfType(Unavailable.class,
                    () -> aws.cloud().images().find(WireMockCloud.ORDERS, new ImageId.ByTag("latest")));
            assertThat(error).as("error").isNotNull();
            assertThat(error).hasMessageStartingWith("qa/eu-west-1 ecr:DescribeImages orders-api: ");
            return error;
        }
    }

    @Test
    void aPortWhereNobodyListensIsUnavailable() throws IOException {
        int port;
        try (ServerSocket closedSoon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedSoon.getLocalPort();
        }
        Unavailable error = failure("http://127.0.0.1:" + port, ApacheHttpClient.builder());
        assertThat(error).hasMessageEndingWith("no connection could be made");
        assertThat(error.advice()).startsWith("Check the network: VPN, proxy");
    }

    @Test
    void anUnknownHostIsNamed() throws IOException {
        Unavailable error = failure("https://api.ecr.eu-west-9.amazonaws.com", ApacheHttpClient.builder()
                .dnsResolver(host -> {
                    throw new UnknownHostException(host + ": Name or service not known");
                }));
        assertThat(error).hasMessageEndingWith("the host api.ecr.eu-west-9.amazonaws.com is not known");
        assertThat(error.advice()).contains("name resolution, and the Region");
    }

    @Test
    void aCertificateThatJavaDoesNotTrustIsToldAsSuch() throws IOException {
        WireMockServer selfSigned = new WireMockServer(options().dynamicPort().dynamicHttpsPort());
        selfSigned.start();
        try {
            Unavailable error = failure("https://localhost:" + selfSigned.httpsPort(), ApacheHttpClient.builder());
            assertThat(error).hasMessageEndingWith("no secure connection could be made");
            assertThat(error.advice()).contains("a proxy replaces certificates");
        } finally {
            selfSigned.stop();
        }
    }
}
