package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.RetryToken;

import app.waybill.aws.config.ConfigFiles;

class RetriesTest {
    private final Throwable fault = AwsServiceException.builder().statusCode(500).build();
    private final Throwable throttling = AwsServiceException.builder().statusCode(400)
            .awsErrorDetails(AwsErrorDetails.builder().errorCode("ThrottlingException").build()).build();

    private final SdkHttpClient http = ApacheHttpClient.create();
    private final ConfigFiles files = ConfigFiles.of(Path.of("none"), Path.of("none"));

    @AfterEach
    void clear() {
        http.close();
        System.clearProperty(SdkSystemSetting.AWS_MAX_ATTEMPTS.property());
        System.clearProperty(SdkSystemSetting.AWS_RETRY_MODE.property());
    }

    private static RetryStrategy of(Surroundings surroundings, Map<String, String> profile) {
        return new Retries(surroundings, Pace.STANDARD).of(profile, () -> {});
    }

    private RetryStrategy of(Map<String, String> profile) {
        return of(new Surroundings.Closed(http, files), profile);
    }

    @Test
    void withoutSettingsThePaceDecides() {
        assertThat(of(Map.of())).isInstanceOf(StandardRetryStrategy.class)
                .extracting(RetryStrategy::maxAttempts).isEqualTo(Pace.STANDARD.attempts());
    }

    @Test
    void aProfileSaysHowOften() {
        assertThat(of(Map.of("max_attempts", "3")).maxAttempts()).isEqualTo(3);
        assertThat(of(Map.of("max_attempts", "1", "retry_mode", "adaptive")).maxAttempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "3.5", "99999999999"})
    void whatIsNoNumberOfAttemptsCountsAsNothing(String number) {
        assertThat(of(Map.of("max_attempts", number)).maxAttempts()).isEqualTo(Pace.STANDARD.attempts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "adaptive"})
    void eachThrottledAttemptIsToldAndNoOther(String mode) {
        AtomicInteger throttled = new AtomicInteger();
        RetryStrategy strategy = new Retries(new Surroundings.Closed(http, files), Pace.STANDARD)
                .of(Map.of("retry_mode", mode), throttled::incrementAndGet);
        RetryToken first = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("ecr")).token();
        RetryToken second = again(strategy, first, throttling).token();
        int told = throttled.get();
        assertThat(told).isPositive();
        again(strategy, second, fault);
        assertThat(throttled).hasValue(told);
    }

    @Test
    void thePausesAreThoseOfThePace() {
        Pace pace = new Pace(16, 8, BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(3)),
                BackoffStrategy.fixedDelayWithoutJitter(Duration.ofMillis(70)));
        RetryStrategy strategy = new Retries(new Surroundings.Closed(http, files), pace).of(Map.of(), () -> {});
        RetryToken first = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("ecr")).token();
        RefreshRetryTokenResponse afterFault = again(strategy, first, fault);
        assertThat(afterFault.delay()).hasMillis(3);
        assertThat(again(strategy, afterFault.token(), throttling).delay()).hasMillis(70);
    }

    @Test
    void theThrottlingOfManyCallsDoesNotFailTheNextOne() {
        RetryStrategy strategy = of(Map.of());
        for (int call = 0; call < 1_000; call++) {
            RetryToken token = strategy.acquireInitialToken(AcquireInitialTokenRequest.create("ecr")).token();
            for (int attempt = 1; attempt < Pace.STANDARD.attempts(); attempt++) {
                token = again(strategy, token, throttling).token();
            }
        }
    }

    private static RefreshRetryTokenResponse again(RetryStrategy strategy, RetryToken token, Throwable failure) {
        return strategy.refreshRetryToken(RefreshRetryTokenRequest.builder().token(token).failure(failure).build());
    }

    @Test
    void aProfileSaysInWhichMode() {
        assertThat(of(Map.of("retry_mode", "adaptive"))).isInstanceOf(AdaptiveRetryStrategy.class);
        assertThat(of(Map.of("retry_mode", "standard"))).isInstanceOf(StandardRetryStrategy.class);
        assertThat(of(Map.of("retry_mode", "legacy"))).isInstanceOf(StandardRetryStrategy.class);
    }

    @Test
    void theEnvironmentWinsOverTheProfileWhereItHasASay() {
        System.setProperty(SdkSystemSetting.AWS_MAX_ATTEMPTS.property(), "2");
        System.setProperty(SdkSystemSetting.AWS_RETRY_MODE.property(), "adaptive");
        Map<String, String> profile = Map.of("max_attempts", "3", "retry_mode", "standard");
        assertThat(of(new Surroundings.Standard(http, files), profile)).isInstanceOf(AdaptiveRetryStrategy.class)
                .extracting(RetryStrategy::maxAttempts).isEqualTo(2);
        assertThat(of(profile)).isInstanceOf(StandardRetryStrategy.class)
                .extracting(RetryStrategy::maxAttempts).isEqualTo(3);
    }
}
