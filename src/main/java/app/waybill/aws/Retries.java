package app.waybill.aws;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/// How calls are tried again: as often as the user's standard settings say (`AWS_MAX_ATTEMPTS`, `max_attempts`), else as
/// the pace says, and in the mode that they name (`AWS_RETRY_MODE`, `retry_mode`)
/// ([settings](https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html)). Adaptive also slows down
/// the first attempts; any other mode is taken for the standard one. The environment wins over the profile.
final class Retries {
    /// Answers of S3 to a write that it began and gave up, to be sent again as it was
    /// ([errors](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
    private static final Set<String> WROTE_NOTHING = Set.of("ConditionalRequestConflict", "OperationAborted",
            "RequestTimeout");

    private final Surroundings surroundings;
    private final Pace pace;

    Retries(Surroundings surroundings, Pace pace) {
        this.surroundings = surroundings;
        this.pace = pace;
    }

    /// The way of a client with these settings of its profile, which tells of each throttled attempt, once or more. The
    /// standard circuit breaker is off: gates already bound the load, and a breaker would fail the last repositories of a long listing for
    /// the throttling of the first.
    RetryStrategy of(Map<String, String> profile, Runnable throttled) {
        int attempts = attempts(profile);
        return mode(profile).equalsIgnoreCase("adaptive")
                ? tuned(AwsRetryStrategy.adaptiveRetryStrategy().toBuilder(), attempts, throttled).build()
                : tuned(AwsRetryStrategy.standardRetryStrategy().toBuilder(), attempts, throttled)
                        .circuitBreakerEnabled(false).build();
    }

    /// The way of a client that writes: only an attempt that certainly wrote nothing is made again. After any other one must
    /// look whether it did.
    RetryStrategy ofWrites(Map<String, String> profile, Runnable throttled) {
        return tuned(StandardRetryStrategy.builder().useClientDefaults(false)
                .retryOnException(Retries::wroteNothing), attempts(profile), throttled)
                .circuitBreakerEnabled(false).build();
    }

    private static boolean wroteNothing(Throwable failure) {
        return failure instanceof AwsServiceException answer
                ? answer.isThrottlingException() || answer.isClockSkewException()
                        || WROTE_NOTHING.contains(ErrorTranslator.code(answer))
                : NetworkFault.isBeforeSending(failure);
    }

    private <B extends RetryStrategy.Builder<B, ?>> B tuned(B builder, int attempts, Runnable throttled) {
        return builder.maxAttempts(attempts)
                .backoffStrategy(pace.afterFault())
                .throttlingBackoffStrategy(pace.afterThrottling())
                .treatAsThrottling(failure -> told(failure, throttled));
    }

    private String mode(Map<String, String> profile) {
        return surroundings.setting(SdkSystemSetting.AWS_RETRY_MODE)
                .orElseGet(() -> profile.getOrDefault("retry_mode", ""));
    }

    private int attempts(Map<String, String> profile) {
        return surroundings.setting(SdkSystemSetting.AWS_MAX_ATTEMPTS)
                .or(() -> Optional.ofNullable(profile.get("max_attempts")))
                .filter(number -> number.matches("0*[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(pace.attempts());
    }

    private static boolean told(Throwable failure, Runnable throttled) {
        boolean isThrottled = failure instanceof SdkServiceException service && service.isThrottlingException();
        if (isThrottled) {
            throttled.run();
        }
        return isThrottled;
    }
}
