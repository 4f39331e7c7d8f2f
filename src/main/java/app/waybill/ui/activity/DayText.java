package app.waybill.ui.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days for people, in the clock's time zone.
record DayText(Clock clock) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    /// `Today`, `Yesterday`, `20 Nov`, `3 Feb 2024`.
    String day(Instant time) {
        LocalDate day = date(time);
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return "Today";
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        return (day.getYear() == today.getYear() ? DAY : DATE).format(day);
    }

    /// The time of day: `09:43:07`.
    String time(Instant time) {
        return TIME.format(time.atZone(clock.getZone()));
    }

    /// Whether both are on one day.
    boolean isSameDay(Instant one, Instant other) {
        return date(one).equals(date(other));
    }

    private LocalDate date(Instant time) {
        return time.atZone(clock.getZone()).toLocalDate();
    }
}
