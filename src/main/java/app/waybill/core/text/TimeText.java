package app.waybill.core.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Points in time for people, in the clock's time zone.
public final class TimeText {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss z",
            Locale.ENGLISH);

    private final Clock clock;

    /// Texts relative to the clock's now.
    public TimeText(Clock clock) {
        this.clock = clock;
    }

    /// How long ago or when, as short as it can be: `12 min ago`, `2 h ago`, `yesterday 17:20`, `20 Nov 15:31`,
    /// `3 Feb 2024`. A time that lies ahead, as with clocks that disagree, is `just now` within a minute, else a date.
    public String relative(Instant time) {
        ZonedDateTime then = time.atZone(clock.getZone());
        ZonedDateTime now = ZonedDateTime.now(clock);
        Duration past = Duration.between(then, now);
        if (past.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return "just now";
        }
        return past.isNegative() ? FULL.format(then) : past(then, now, past);
    }

    private static String past(ZonedDateTime then, ZonedDateTime now, Duration past) {
        LocalDate day = then.toLocalDate();
        LocalDate today = now.toLocalDate();
        if (past.toMinutes() < 60) {
            return past.toMinutes() + " min ago";
        }
        if (day.equals(today)) {
            return past.toHours() + " h ago";
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday " + HOURS.format(then);
        }
        return (day.getYear() == today.getYear() ? DAY : DATE).format(then);
    }

    /// The time of day: `08:15`; of another day with its date.
    public String timeOfDay(Instant time) {
        ZonedDateTime then = time.atZone(clock.getZone());
        return then.toLocalDate().equals(LocalDate.now(clock)) ? HOURS.format(then) : FULL.format(then);
    }

    /// Date and time to the minute: `23 Nov 2026, 09:30`.
    public String full(Instant time) {
        return FULL.format(time.atZone(clock.getZone()));
    }

    /// Date and time to the second with the time zone, for tooltips: `23 Nov 2026, 09:30:12 CET`.
    public String exact(Instant time) {
        return EXACT.format(time.atZone(clock.getZone()));
    }
}
