package app.waybill.aws;

import static app.waybill.aws.StsAnswerTexts.ROLE_SESSION;
import static app.waybill.aws.StsAnswerTexts.identity;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The real cloud takes its settings from the standard places. Only a process of its own can have another environment.
class OpenCloudTest {
    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    private static final String CONFIG = """
            [profile keys]
            region = eu-west-1
            [profile role]
            region = eu-west-1
            role_arn = arn:aws:iam::222222222222:role/Deployer
            source_profile = keys
            [profile sso]
            sso_session = waybill-test
            sso_account_id = 333333333333
            sso_role_name = Developer
            [profile legacy]
            sso_start_url = https://waybill-test.awsapps.com/start
            sso_region = eu-west-1
            sso_account_id = 333333333333
            sso_role_name = Developer
            [profile console]
            region = eu-west-1
            login_session = arn:aws:iam::222222222222:user/ana
            [profile process]
            region = eu-west-1
            credential_process = /no/such/program
            [sso-session waybill-test]
            sso_region = eu-west-1
            sso_start_url = https://waybill-test.awsapps.com/start
            """;

    @Test
    void theProfileWinsOverEnvironmentKeysAndStandardEndpointsAreHonoured(@TempDir Path folder) throws Exception {
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=AssumeRole"))
                .withHeader("Authorization", containing("AKIAPROFILE")).willReturn(Dialect.xml(200, ROLE_SESSION)));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=GetCallerIdentity"))
                .withHeader("Authorization", containing("AKIAPROFILE"))
                .willReturn(Dialect.xml(200, identity("111111111111"))));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=GetCallerIdentity"))
                .withHeader("Authorization", containing("ASIAROLE"))
                .willReturn(Dialect.xml(200, identity("222222222222"))));
        AWS.server().stubFor(get(urlPathEqualTo("/federation/credentials")).willReturn(ok("""
                {"roleCredentials": {"accessKeyId": "ASIASSO", "secretAccessKey": "nothing-secret",
                 "sessionToken": "t", "expiration": 4070908800000}}""")));
        AWS.server().stubFor(post(anyUrl()).withRequestBody(containing("Action=GetCallerIdentity"))
                .withHeader("Authorization", containing("ASIASSO"))
                .willReturn(Dialect.xml(200, identity("333333333333"))));
        AWS.server().stubFor(get(urlPathEqualTo("/store/bundles")).willReturn(
                Dialect.xml(200, "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>")));

        List<String> told = probe(folder);

        assertThat(told.get(0)).isEqualTo("[" + folder.resolve("config") + ", " + folder.resolve("credentials") + "]");
        assertThat(told.subList(1, 4)).containsExactly("111111111111", "222222222222", "ENABLED");
        assertThat(told.get(4)).startsWith("SignInNeeded ").contains("| Sign in with: aws sso login --profile sso");
        assertThat(told.get(5)).startsWith("SignInNeeded ").contains("aws sso login --profile legacy");
        assertThat(told.get(6)).startsWith("SignInNeeded ").contains("aws login --profile console");
        assertThat(told.get(7)).startsWith("SignInNeeded ").contains("credential_process");
        assertThat(told.get(8)).as("after aws sso login").isEqualTo("333333333333");
        assertThat(told).noneMatch(line -> line.contains("nothing-secret"));
    }

    private static List<String> probe(Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("config"), CONFIG);
        Files.writeString(folder.resolve("credentials"), """
                [keys]
                aws_access_key_id = AKIAPROFILE
                aws_secret_access_key = nothing-secret
                """);
        Path told = folder.resolve("told");
        ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder, "-cp", System.getProperty("java.class.path"), OpenProbe.class.getName(),
                told.toString()).redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "output"));
        process.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        process.environment().putAll(Map.of("HOME", folder.toString(),
                "AWS_CONFIG_FILE", folder.resolve("config").toString(),
                "AWS_SHARED_CREDENTIALS_FILE", folder.resolve("credentials").toString(),
                "AWS_ENDPOINT_URL", AWS.server().baseUrl(),
                "AWS_ENDPOINT_URL_S3", AWS.server().baseUrl() + "/store",
                "AWS_ACCESS_KEY_ID", "AKIAENVIRONMENT", "AWS_SECRET_ACCESS_KEY", "nothing-secret"));
        int exit = process.start().waitFor();
        assertThat(exit).as(() -> output(folder)).isZero();
        return Files.readAllLines(told);
    }

    private static String output(Path folder) {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
