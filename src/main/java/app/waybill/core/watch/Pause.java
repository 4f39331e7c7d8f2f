package app.waybill.core.watch;

import java.time.Duration;

/// How a watch passes the time between two looks. Tests give one that moves a clock instead.
@FunctionalInterface
public interface Pause {
    /// Waits by the clock.
    Pause REAL = Thread::sleep;

    /// Waits that long, or ends when the thread is interrupted.
    void pass(Duration time) throws InterruptedException;
}
