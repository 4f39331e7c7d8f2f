package app.waybill.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until somebody moves it on: for a company in which nothing happens by itself. Safe for many
/// threads.
public final class SampleClock extends Clock {
    private Instant now;

    /// A clock that shows that time.
    public SampleClock(Instant now) {
        this.now = now;
    }

    /// Moves it on.
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the sample company knows one time zone");
    }
}
