package app.waybill.sample.company;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/// When the builds of a repository were pushed: the newest as the table says, the others one to six days apart, in
/// working hours.
final class PushTimes {
    private final Random random;
    private Instant next;

    PushTimes(RepositoryRow row, Instant now) {
        random = new Random(row.arn().hashCode());
        next = now.minus(row.newest());
    }

    /// When a build was pushed; one that is in the repository.
    static Instant of(RepositoryRow row, Instant now, int build) {
        PushTimes times = new PushTimes(row, now);
        for (int number = row.first(); number < build; number += row.step()) {
            times.next();
        }
        return times.next();
    }

    /// When the next older build was pushed.
    Instant next() {
        Instant pushed = next;
        next = pushed.minus(Duration.ofDays(1 + random.nextInt(6))).truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofMinutes(8 * 60L + random.nextInt(10 * 60)));
        return pushed;
    }
}
