package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.ecr.EcrClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;

class WeatherTest {
    private final List<Duration> waited = new ArrayList<>();
    private final SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME, (delay, aborted) -> {
        waited.add(delay);
        return false;
    });
    private final Weather weather = company.weather();
    private final SampleClients clients = new SampleClients(company);
    @AutoClose
    private final EcrClient ecr = clients.ecr("qa");
    @AutoClose
    private final S3Client s3 = clients.s3("qa");

    @Test
    void troubleHasTheNamesOfEachService() {
        try (StsClient sts = clients.sts("tools")) {
            assertThat(codes(Trouble.EXPIRED, sts)).containsExactly("ExpiredTokenException", "ExpiredToken",
                    "ExpiredToken");
            assertThat(codes(Trouble.THROTTLED, sts)).containsExactly("ThrottlingException", "SlowDown", "Throttling");
            assertThat(codes(Trouble.DENIED, sts)).containsExactly("AccessDeniedException", "AccessDenied",
                    "AccessDenied");
            assertThat(codes(Trouble.BROKEN, sts)).containsExactly("InternalFailure", "InternalError",
                    "InternalFailure");
        }
    }

    @Test
    void throttlingIsKnownToTheSdkAsSuch() {
        weather.bring(Trouble.THROTTLED, Calls.ALL);
        assertThatThrownBy(this::listRepositories).isInstanceOfSatisfying(AwsServiceException.class,
                error -> assertThat(error.isThrottlingException()).isTrue());
    }

    @Test
    void aDeniedCallNamesPermissionAndResource() {
        weather.bring(Trouble.DENIED, Calls.to("ecr", "DescribeImages"));
        assertThatThrownBy(() -> ecr.describeImages(ask -> ask.repositoryName("orders-api"))).hasMessageContaining(
                "User: arn:aws:sts::222222222222:assumed-role/Deployer/ana.kovac is not authorized to perform: "
                        + "ecr:DescribeImages on resource: "
                        + "arn:aws:ecr:eu-west-1:222222222222:repository/orders-api");
        assertThatCode(this::listRepositories).doesNotThrowAnyException();
    }

    @Test
    void withoutNetworkThereIsNoAnswer() {
        weather.bring(Trouble.OFFLINE, Calls.to("ecr"));
        assertThatThrownBy(this::listRepositories).isInstanceOf(SdkClientException.class)
                .hasRootCauseInstanceOf(UnknownHostException.class);
    }

    @Test
    void aGarbledAnswerCannotBeRead() {
        weather.bring(Trouble.GARBLED, Calls.ALL);
        assertThatThrownBy(this::listRepositories).isInstanceOf(SdkClientException.class);
    }

    @Test
    void troubleIsLimitedToTheCallsThatAreMeant() {
        weather.bring(Trouble.BROKEN, Calls.to("ecr").inAccount("333333333333"));
        weather.bring(Trouble.BROKEN, Calls.to("ecr").inRegion("us-east-1"));
        weather.bring(Trouble.BROKEN, Calls.ALL.by("prod"));
        assertThatCode(this::listRepositories).doesNotThrowAnyException();
        try (EcrClient elsewhere = clients.ecr("qa", Region.US_EAST_1);
                CodePipelineClient prod = clients.codePipeline("prod", Region.EU_WEST_1)) {
            assertThatThrownBy(elsewhere::describeRepositories).isInstanceOf(AwsServiceException.class);
            assertThatThrownBy(prod::listPipelines).isInstanceOf(AwsServiceException.class);
        }
    }

    @Test
    void troubleMayPassAfterSomeCalls() {
        weather.bring(Trouble.THROTTLED, Calls.ALL, 2);
        assertThatThrownBy(this::listRepositories).hasMessageContaining("Rate exceeded");
        assertThatThrownBy(this::listRepositories).hasMessageContaining("Rate exceeded");
        assertThatCode(this::listRepositories).doesNotThrowAnyException();
    }

    @Test
    void theWeatherClears() {
        weather.bring(Trouble.OFFLINE, Calls.ALL);
        weather.slow(Duration.ofHours(1), Calls.ALL);
        weather.clear();
        listRepositories();
        assertThat(waited).containsOnly(Duration.ZERO);
        try (EcrClient qaEu = clients.ecr("qa-eu")) {
            assertThatCode(qaEu::describeRepositories).doesNotThrowAnyException();
        }
    }

    @Test
    void profilesSignOutAndIn() {
        weather.signOut("qa");
        assertThatThrownBy(this::listRepositories).hasMessageContaining("expired");
        weather.signIn("qa");
        assertThatCode(this::listRepositories).doesNotThrowAnyException();
    }

    @Test
    void slowCallsWait() {
        weather.slow(Duration.ofMillis(50), Calls.to("ecr"));
        weather.slow(Duration.ofMillis(7), Calls.ALL);
        listRepositories();
        assertThat(waited.getLast()).isEqualTo(Duration.ofMillis(57));
    }

    @Test
    void aSlowCallEndsWhenItsThreadIsInterrupted() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        SampleCompany slow = slowCompany(waiting);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        try (EcrClient client = new SampleClients(slow).ecr("tools")) {
            slow.weather().slow(Duration.ofDays(1), Calls.to("ecr"));
            Thread caller = Thread.ofVirtual().start(() -> thrown.set(catchAny(client::describeRepositories)));
            waiting.await();
            caller.interrupt();
            caller.join();
            assertThat(thrown.get()).hasRootCauseInstanceOf(InterruptedIOException.class);
        }
    }

    @Test
    void aSlowCallEndsWhenItsTimeIsUp() {
        SampleCompany slow = slowCompany(new CountDownLatch(1));
        try (EcrClient client = new SampleClients(slow).ecr("tools")) {
            slow.weather().slow(Duration.ofDays(1), Calls.to("ecr"));
            assertThatThrownBy(() -> client.describeRepositories(ask -> ask
                    .overrideConfiguration(more -> more.apiCallTimeout(Duration.ofMillis(30)))))
                    .isInstanceOf(ApiCallTimeoutException.class);
        }
    }

    private static SampleCompany slowCompany(CountDownLatch waiting) {
        return SampleCompany.at(SampleCompany.DEMO_TIME, (delay, aborted) -> {
            if (delay.isPositive()) {
                waiting.countDown();
            }
            return Waiting.REAL.pass(delay, aborted);
        });
    }

    private List<String> codes(Trouble trouble, StsClient sts) {
        weather.bring(trouble, Calls.ALL);
        List<String> codes = List.of(code(this::listRepositories), code(() -> s3.getBucketVersioning(
                ask -> ask.bucket("qa-imagedefinitions"))), code(sts::getCallerIdentity));
        weather.clear();
        return codes;
    }

    private static String code(Runnable call) {
        return catchAny(call) instanceof AwsServiceException error ? error.awsErrorDetails().errorCode() : "none";
    }

    private static Throwable catchAny(Runnable call) {
        try {
            call.run();
            return new AssertionError("nothing was thrown");
        } catch (RuntimeException e) {
            return e;
        }
    }

    private void listRepositories() {
        ecr.describeRepositories();
    }
}
