package app.waybill.sample;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How slow calls pass their time. Tests give one that does not really wait.
@FunctionalInterface
public interface Waiting {
    /// Waits by the clock.
    Waiting REAL = (delay, aborted) -> aborted.await(delay.toNanos(), TimeUnit.NANOSECONDS);

    /// Waits for a time, or until the call is aborted, or the thread interrupted. Tells whether the call was aborted.
    boolean pass(Duration delay, CountDownLatch aborted) throws InterruptedException;
}
