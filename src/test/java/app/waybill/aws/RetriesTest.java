package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.retries.AdaptiveRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

import app.waybill.aws.config.ConfigFiles;

class RetriesTest {
    private final SdkHttpClient http = ApacheHttpClient.create();
    private final ConfigFiles files = ConfigFiles.of(Path.of("none"), Path.of("none"));

    @AfterEach
    void clear() {
        http.close();
        System.clearProperty(SdkSystemSetting.AWS_MAX_ATTEMPTS.property());
        System.clearProperty(SdkSystemSetting.AWS_RETRY_MODE.property());
    }

    private static RetryStrategy of(Surroundings surroundings, Map<String, String> profile) {
        return new Retries(surroundings, Pace.STANDARD).of(profile, new Gate(16, System::nanoTime));
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
