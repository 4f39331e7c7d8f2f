package app.waybill.aws;

import static app.waybill.aws.StsAnswerTexts.ROLE_SESSION;
import static app.waybill.aws.StsAnswerTexts.identity;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.core.gateway.CloudException.SignInNeeded;

/// Keys that the operator renews while Waybill runs are used from the next call on, also by the roles that start from them.
class RenewalTest {
    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    @TempDir
    Path folder = Path.of("");

    private Path keys(String id) throws IOException {
        return Files.writeString(folder.resolve("credentials"), """
                [keys]
                aws_access_key_id = %s
                aws_secret_access_key = nothing-secret
                """.formatted(id));
    }

    private Path config() throws IOException {
        return Files.writeString(folder.resolve("config"), """
                [profile keys]
                region = eu-west-1
                endpoint_url = %1$s
                [profile role]
                region = eu-west-1
                endpoint_url = %1$s
                role_arn = arn:aws:iam::222222222222:role/Deployer
                source_profile = keys
                """.formatted(AWS.server().baseUrl()));
    }

    @Test
    void renewedKeysAreUsedWithoutARestart() throws IOException {
        AWS.answer(Dialect.QUERY.error(403, "ExpiredToken", "The security token included in the request is expired"));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=AssumeRole"))
                .withHeader("Authorization", containing("AKIARENEWED")).willReturn(Dialect.xml(200, ROLE_SESSION)));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=GetCallerIdentity"))
                .withHeader("Authorization", containing("AKIARENEWED"))
                .willReturn(Dialect.xml(200, identity("111111111111"))));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=GetCallerIdentity"))
                .withHeader("Authorization", containing("ASIAROLE"))
                .willReturn(Dialect.xml(200, identity("222222222222"))));
        try (SdkHttpClient http = ApacheHttpClient.create();
                AwsCloud aws = AwsCloud.over(http, config(), keys("AKIAOLD"), WireMockCloud.HASTY)) {
            for (String profile : List.of("keys", "role")) {
                assertThatExceptionOfType(SignInNeeded.class)
                        .isThrownBy(() -> aws.cloud().profiles().identity(profile));
            }
            keys("AKIARENEWED");
            assertThat(aws.cloud().profiles().identity("keys").account()).isEqualTo("111111111111");
            assertThat(aws.cloud().profiles().identity("role").account()).isEqualTo("222222222222");
        }
    }
}
