package app.waybill.aws;

import java.time.Duration;

import software.amazon.awssdk.retries.api.BackoffStrategy;

/// How hard a service is asked: calls in flight for each profile and Region, attempts of one call, and the pauses between
/// attempts after a fault and after being throttled.
///
/// ECR publishes no rate for its Describe calls, and users of other tools were throttled until they made eight attempts
/// ([report](https://github.com/mondoohq/mql/pull/8450)). CodePipeline throttles those who ask for a handful of pipelines at once
/// ([report](https://github.com/raycast/extensions/issues/13178)).
record Pace(int inFlight, int attempts, BackoffStrategy afterFault, BackoffStrategy afterThrottling) {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int CODEPIPELINE_IN_FLIGHT = 3;

    static final Pace STANDARD = new Pace(16, 8, BackoffStrategy.exponentialDelay(Duration.ofMillis(100), LONGEST),
            BackoffStrategy.exponentialDelay(Duration.ofSeconds(1), LONGEST));

    /// How many calls to that service may be in flight for each profile and Region.
    int inFlight(Service service) {
        return service == Service.CODEPIPELINE ? Math.min(inFlight, CODEPIPELINE_IN_FLIGHT) : inFlight;
    }
}
