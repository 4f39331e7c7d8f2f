package app.waybill.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException.Throttled;

/// Taking a role is tried again like any other call.
class RoleRetriesTest {
    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void throttle() {
        AWS.answer(Dialect.QUERY.error(400, "Throttling", "Rate exceeded"));
    }

    private static void assertThatRoleEndsThrottledAfter(int attempts, Cloud cloud) {
        assertThatExceptionOfType(Throttled.class).isThrownBy(() -> cloud.profiles().identity("other"));
        AWS.server().verify(attempts, anyRequestedFor(anyUrl()));
    }

    @Test
    void asOftenAsThePaceSaysWithoutSettings() {
        assertThatRoleEndsThrottledAfter(8, AWS.cloud());
    }

    @Test
    void asOftenAsTheProfileOfTheRoleSays() throws IOException {
        Path config = Files.writeString(folder.resolve("config"), """
                [profile qa]
                max_attempts = 2
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                [profile other]
                endpoint_url = %s
                max_attempts = 5
                role_arn = arn:aws:iam::222233334444:role/Deployer
                source_profile = qa
                """.formatted(AWS.server().baseUrl()));
        try (SdkHttpClient http = ApacheHttpClient.create();
                AwsCloud aws = AwsCloud.over(http, config, folder.resolve("credentials"), WireMockCloud.HASTY)) {
            assertThatRoleEndsThrottledAfter(5, aws.cloud());
        }
    }
}
