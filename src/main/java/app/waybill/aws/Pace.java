package app.waybill.aws;

import java.time.Duration;

import software.amazon.awssdk.retries.api.BackoffStrategy;

/// How hard a service is asked: calls in flight for each profile and Region, attempts of one call, and the pauses between
/// attempts after a fault and after being throttled.
///
/// ECR publishes no rate for its Describe calls, and users of other tools were throttled until they made eight attempts
/// ([report](https://github.com/mondoohq/mql/pull/8450)).
record Pace(int inFlight, int attempts, BackoffStrategy afterFault, BackoffStrategy afterThrottling) {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    static final Pace STANDARD = new Pace(16, 8, BackoffStrategy.exponentialDelay(Duration.ofMillis(100), LONGEST),
            BackoffStrategy.exponentialDelay(Duration.ofSeconds(1), LONGEST));
}
